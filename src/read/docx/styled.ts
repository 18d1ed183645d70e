/** Reads a document that has Plenary's styles: each paragraph says what it is. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../../diagnostics/index.ts';
import { derive } from '../../parse/index.ts';
import type { LanguageTag, LinePlace, Masthead, Root } from '../../tree/index.ts';
import { readMastheadLine } from './masthead.ts';
import { textOfRuns, type WordBlock, type WordDocument, type WordParagraph } from './model.ts';
import { lineNode, placeOfTable, roleOf, tableNode } from './nodes.ts';
import { inOrder, OrphanNotes, referencedNotes } from './note-definitions.ts';
import { tableOfNotes, type NoteTable } from './notes.ts';
import { identifierOf, stylesOf, type PhrasingContext } from './phrasing.ts';
import { languageOfTag, rootDataOf } from './root-data.ts';
import { TreeBuilder } from './tree-builder.ts';

/** Whether the document was made by Plenary, or with its styles. */
export function isStyled({ blocks, custom }: WordDocument): boolean {
  if (custom.get('Made with') === 'Plenary') return true;
  return blocks.some(
    (block) => block.kind === 'paragraph' && ownStyles.test(block.style?.name ?? ''),
  );
}

const ownStyles = /^(?:operative paragraph|preambular paragraph|enacting clause)\b/;

/** The tree of the document; what it cannot place it keeps as text and reports. */
export function readStyled(document: WordDocument, file: VFile, language?: LanguageTag): Root {
  const data = rootDataOf(document, language);
  const root: Root = {
    type: 'root',
    children: [],
    ...(Object.keys(data).length > 0 && { data }),
  };
  const notes = tableOfNotes(document);
  const context = phrasingContext(data.language, notes);
  const reader = new StyledReader(root, file, context);
  for (const [index, block] of document.blocks.entries()) reader.read(block, index + 1);
  const masthead = withJobNumber(reader.masthead, document.footers);
  if (masthead) root.children.unshift(masthead);
  const definitions = [...referencedNotes(document, notes, context), ...reader.orphans.definitions];
  root.children.push(...inOrder(definitions, document.custom.get('Order of notes')));
  derive(root);
  return root;
}

function phrasingContext(language: LanguageTag | undefined, notes: NoteTable): PhrasingContext {
  const primary = (tag: string): string => tag.split('-')[0] ?? '';
  return {
    spanLanguage: (tag) => {
      const found = languageOfTag(tag);
      const same = found !== undefined && primary(found) === primary(language ?? '');
      return found === undefined || language === undefined || same ? undefined : found;
    },
    noteOf: (run) => {
      const target = notes.target(run);
      if (target || run.kind === 'note') return target;
      return { identifier: identifierOf(run.shown), label: run.shown };
    },
  };
}

class StyledReader {
  masthead: Masthead | undefined;
  readonly orphans: OrphanNotes;
  readonly #file: VFile;
  readonly #context: PhrasingContext;
  readonly #builder: TreeBuilder;

  constructor(root: Root, file: VFile, context: PhrasingContext) {
    this.#file = file;
    this.#context = context;
    this.#builder = new TreeBuilder(root);
    this.orphans = new OrphanNotes(context);
  }

  read(block: WordBlock, line: number): void {
    if (block.kind === 'paragraph') return this.#readParagraph(block, line);
    const node = tableNode(block, this.#context);
    node.position = { start: { line, column: 1 }, end: { line, column: 1 } };
    this.#builder.add(node, placeOfTable(block));
  }

  #readParagraph(paragraph: WordParagraph, line: number): void {
    const role = roleOf(paragraph);
    switch (role?.role) {
      case 'edition':
        break;
      case 'masthead':
        this.masthead ??= { type: 'masthead' };
        readMastheadLine(this.masthead, role.line, paragraph);
        break;
      case 'orphanNote':
        this.orphans.read(paragraph, role.place);
        break;
      case 'line':
        this.#addLine(paragraph, role.place, line);
        break;
      default:
        this.#readUnstyled(paragraph, line);
    }
  }

  #addLine(paragraph: WordParagraph, place: LinePlace, line: number): void {
    const node = lineNode(paragraph, place, this.#context);
    node.position = lineOf(line, paragraph);
    const beginsQuote = paragraph.runs.some(
      (run) => run.kind === 'bookmark' && /(?:^|__)quote_\d+(?:_\d+)?$/.test(run.name),
    );
    this.#builder.add(node, beginsQuote ? { ...place, beginsQuote } : place);
  }

  /** A paragraph that an editor added without one of our styles: what Word counts is numbered. */
  #readUnstyled(paragraph: WordParagraph, line: number): void {
    if (textOfRuns(paragraph.runs).trim() === '') return;
    this.#addLine(paragraph, placeByNumber(paragraph.number?.level), line);
    report(this.#file, 'style-unknown', {
      reason: `The style "${paragraph.style?.name ?? 'Normal'}" does not say what this paragraph is`,
      place: lineOf(line, paragraph),
    });
  }
}

function placeByNumber(level: number | undefined): LinePlace {
  if (level === undefined) return { kind: 'paragraph', quoted: 0 };
  return level === 0
    ? { kind: 'operativeParagraph', quoted: 0 }
    : { kind: 'item', level, quoted: 0 };
}

/** A document of Word has paragraphs for lines. */
function lineOf(line: number, { runs }: WordParagraph): Position {
  return {
    start: { line, column: 1 },
    end: { line, column: textOfRuns(runs).length + 1 },
  };
}

/** The job number stands at the foot of the page. */
function withJobNumber(
  masthead: Masthead | undefined,
  footers: readonly WordParagraph[],
): Masthead | undefined {
  for (const { runs } of footers) {
    const own = runs.filter(({ format }) => stylesOf(format).includes('job number'));
    const jobNumber = textOfRuns(own);
    if (jobNumber !== '') return { ...(masthead ?? { type: 'masthead' }), jobNumber };
  }
  return masthead;
}
