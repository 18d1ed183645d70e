/** Reads a document that has Plenary's styles: each paragraph says what it is. */
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../../diagnostics/index.ts';
import type { EditionsLocale } from '../../language/data.ts';
import { derive, opensColophon } from '../../parse/index.ts';
import { editionWordsOf, type Languages } from '../../language/languages.ts';
import {
  noteIdentifier,
  normalizeSpace,
  type LanguageTag,
  type LinePlace,
  type Masthead,
  type Root,
} from '../../tree/index.ts';
import { placeByNumber, placeOfLine } from './line-places.ts';
import { readMastheadParagraph } from './masthead.ts';
import { textOfRuns, type WordBlock, type WordDocument, type WordParagraph } from './model.ts';
import { lineNode, placeOfTable, roleOf, tableNode } from './nodes.ts';
import { inOrder, nameAsTheyStand, OrphanNotes, referencedNotes } from './note-definitions.ts';
import type { ParsingWorld } from '../../world.ts';
import type { NoteTable } from './notes.ts';
import { stylesOf, type PhrasingContext } from './phrasing.ts';
import { languageOfTag, rootDataOf } from './root-data.ts';
import type { EditionWords, MastheadParagraph } from './style-roles.ts';
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
export function readStyled(
  document: WordDocument,
  notes: NoteTable,
  file: VFile,
  world: ParsingWorld,
  language?: LanguageTag,
): Root {
  const { languages } = world;
  const data = rootDataOf(document, languages, language);
  const root: Root = {
    type: 'root',
    children: [],
    ...(Object.keys(data).length > 0 && { data }),
  };
  const context = phrasingContext(data.language, notes, languages);
  const { words } = editionWordsOf(languages, data.language);
  const reader = new StyledReader(root, file, context, notes, words);
  for (const [index, block] of document.blocks.entries()) reader.read(block, index + 1);
  const masthead = withJobNumber(reader.masthead, document.footers);
  if (masthead) root.children.unshift(masthead);
  const definitions = [...referencedNotes(document, notes, context), ...reader.orphans.definitions];
  const ordered = inOrder(definitions, document.custom.get('Order of notes'));
  root.children.push(...ordered);
  nameAsTheyStand(ordered, root);
  derive(root, world);
  return root;
}

function phrasingContext(
  language: LanguageTag | undefined,
  notes: NoteTable,
  languages: Languages,
): PhrasingContext {
  const primary = (tag: string): string => tag.split('-')[0] ?? '';
  return {
    spanLanguage: (tag) => {
      const found = languageOfTag(tag, languages);
      const same = found !== undefined && primary(found) === primary(language ?? '');
      return found === undefined || language === undefined || same ? undefined : found;
    },
    noteOf: (run) => {
      const target = notes.target(run);
      if (target || run.kind === 'note') return target;
      return { identifier: noteIdentifier(run.shown), label: run.shown };
    },
  };
}

class StyledReader {
  masthead: Masthead | undefined;
  readonly orphans: OrphanNotes;
  readonly #file: VFile;
  readonly #context: PhrasingContext;
  readonly #builder: TreeBuilder;
  /** What the edition says in words of its own. */
  readonly #words: EditionsLocale;
  /** The text has begun: the masthead is read. */
  #begun = false;

  constructor(
    root: Root,
    file: VFile,
    context: PhrasingContext,
    notes: NoteTable,
    words: EditionsLocale,
  ) {
    this.#words = words;
    this.#file = file;
    this.#context = context;
    this.#builder = new TreeBuilder(root);
    this.orphans = new OrphanNotes(context, notes);
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
        if (!this.#isEditions(role.words, paragraph)) this.#readUnstyled(paragraph, line);
        break;
      case 'masthead':
        // Below the title it is no masthead, whatever the style says.
        if (this.#begun) this.#readUnstyled(paragraph, line);
        else this.#readMasthead(paragraph, role.paragraph, line);
        break;
      case 'orphanNote':
        if (!this.orphans.read(paragraph, role.place)) this.#readUnstyled(paragraph, line);
        break;
      case 'line':
        this.#begun = true;
        this.#addLine(
          paragraph,
          role.label === 'none'
            ? role.place
            : placeOfLine(paragraph, role.place, this.#builder.inItem),
          line,
        );
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

  #readMasthead(paragraph: WordParagraph, role: MastheadParagraph, line: number): void {
    this.masthead ??= { type: 'masthead' };
    for (const words of readMastheadParagraph(this.masthead, role, paragraph)) {
      report(this.#file, 'masthead-line', {
        reason: `“${words}” is a second line of a style that stands for one`,
        place: lineOf(line, paragraph),
      });
    }
  }

  /** Whether words in a style of the edition are those that it writes itself. */
  #isEditions(words: EditionWords, { runs }: WordParagraph): boolean {
    const text = normalizeSpace(textOfRuns(runs));
    if (text === '') return true;
    switch (words) {
      case 'colophon':
        return opensColophon(text, this.#words);
      case 'orphanNotes':
        return text === normalizeSpace(this.#words.orphanNotes);
      case 'tableEnd':
        return false;
    }
  }

  /** A paragraph that an editor added without one of our styles: what Word counts is numbered. */
  #readUnstyled(paragraph: WordParagraph, line: number): void {
    const { number, runs } = paragraph;
    if (textOfRuns(runs).trim() === '' && runs.every(({ kind }) => kind !== 'note')) return;
    const plain: LinePlace = { kind: 'paragraph', quoted: 0 };
    const place = number
      ? placeByNumber(number)
      : placeOfLine(paragraph, plain, this.#builder.inItem);
    this.#addLine(paragraph, place, line);
    report(this.#file, 'style-unknown', {
      reason: `The style "${paragraph.style?.name ?? 'Normal'}" does not say what this paragraph is`,
      place: lineOf(line, paragraph),
    });
  }
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
