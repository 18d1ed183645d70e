/** Reads a document that has Plenary's styles: each paragraph says what it is. */
import type { VFile } from 'vfile';
import type {
  FootnoteDefinition,
  LanguageTag,
  LineNode,
  LinePlace,
  Masthead,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from '../../tree/index.ts';
import { report } from '../../diagnostics/index.ts';
import { derive } from '../../parse/index.ts';
import { takeLabel } from './labels.ts';
import { readMastheadLine } from './masthead.ts';
import {
  textOfRuns,
  type Run,
  type WordBlock,
  type WordDocument,
  type WordParagraph,
  type WordTable,
} from './model.ts';
import { tableOfNotes, type NoteTable } from './notes.ts';
import { identifierOf, phrasingOf, stylesOf, type PhrasingContext } from './phrasing.ts';
import { languageOfTag, rootDataOf } from './root-data.ts';
import { roleOfStyle, type ParagraphRole } from './style-roles.ts';
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
  const reader = new StyledReader(root, file, phrasingContext(data.language, notes));
  for (const [index, block] of document.blocks.entries()) reader.read(block, index + 1);
  const masthead = withJobNumber(reader.masthead, document.footers);
  if (masthead) root.children.unshift(masthead);
  root.children.push(...definitions(document, notes, reader));
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
  readonly orphans: FootnoteDefinition[] = [];
  readonly #file: VFile;
  readonly #context: PhrasingContext;
  readonly #builder: TreeBuilder;
  #note: TreeBuilder | undefined;

  constructor(root: Root, file: VFile, context: PhrasingContext) {
    this.#file = file;
    this.#context = context;
    this.#builder = new TreeBuilder(root);
  }

  read(block: WordBlock, line: number): void {
    if (block.kind === 'table') this.#readTable(block, line);
    else this.#readParagraph(block, line);
  }

  /** The content of a note, which has a scope of its own. */
  readNote(note: FootnoteDefinition, blocks: readonly WordBlock[]): void {
    const builder = new TreeBuilder(note);
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'table') {
        builder.add(this.#table(block), placeOfTable(block));
        continue;
      }
      const runs = index === 0 ? withoutMarker(block.runs, note.label) : block.runs;
      const role = roleOfStyle(block.style?.name ?? '');
      const place: LinePlace =
        role?.role === 'line' || role?.role === 'orphanNote'
          ? role.place
          : { kind: 'paragraph', quoted: 0 };
      if (textOfRuns(runs).trim() === '' && runs.every(({ kind }) => kind !== 'note')) continue;
      builder.add(this.#node({ ...block, runs: [...runs] }, place), place);
    }
  }

  #readParagraph(paragraph: WordParagraph, line: number): void {
    const role = roleOfStyle(paragraph.style?.name ?? '');
    switch (role?.role) {
      case 'edition':
        break;
      case 'masthead':
        this.masthead ??= { type: 'masthead' };
        readMastheadLine(this.masthead, role.line, paragraph);
        break;
      case 'orphanNote':
        this.#readOrphan(paragraph, role.place);
        break;
      case 'line':
        this.#addLine(paragraph, role.place, line);
        break;
      default:
        this.#readUnstyled(paragraph, line);
    }
  }

  #addLine(paragraph: WordParagraph, place: LinePlace, line: number): void {
    const node = this.#node(paragraph, place);
    node.position = lineOf(line, paragraph);
    const beginsQuote = paragraph.runs.some(
      (run) => run.kind === 'bookmark' && /(?:^|__)quote_\d+(?:_\d+)?$/.test(run.name),
    );
    this.#builder.add(node, beginsQuote ? { ...place, beginsQuote } : place);
  }

  /** A paragraph that an editor added without one of our styles: what Word counts is numbered. */
  #readUnstyled(paragraph: WordParagraph, line: number): void {
    if (textOfRuns(paragraph.runs).trim() === '') return;
    const level = paragraph.number?.level;
    const place: LinePlace =
      level === undefined
        ? { kind: 'paragraph', quoted: 0 }
        : level === 0
          ? { kind: 'operativeParagraph', quoted: 0 }
          : { kind: 'item', level, quoted: 0 };
    this.#addLine(paragraph, place, line);
    report(this.#file, 'style-unknown', {
      reason: `The style "${paragraph.style?.name ?? 'Normal'}" does not say what this paragraph is.`,
      place: lineOf(line, paragraph),
    });
  }

  #readOrphan(paragraph: WordParagraph, place: LinePlace): void {
    const { label, runs } = takeLabel(paragraph.runs, 'none');
    const starts = place.kind === 'paragraph' && label !== undefined;
    if (starts) {
      const identifier = this.#freeIdentifier(identifierOf(label));
      const note: FootnoteDefinition = {
        type: 'footnoteDefinition',
        identifier,
        label,
        children: [],
      };
      this.orphans.push(note);
      this.#note = new TreeBuilder(note);
    }
    const node = this.#node({ ...paragraph, runs: [...(starts ? runs : paragraph.runs)] }, place);
    if (node.type !== 'paragraph' || node.children.length > 0) this.#note?.add(node, place);
  }

  #freeIdentifier(base: string): string {
    const taken = new Set(this.orphans.map(({ identifier }) => identifier));
    let identifier = base;
    for (let n = 2; taken.has(identifier); n++) identifier = `${base}~${n}`;
    return identifier;
  }

  #readTable(block: WordTable, line: number): void {
    const node = this.#table(block);
    node.position = { start: { line, column: 1 }, end: { line, column: 1 } };
    this.#builder.add(node, placeOfTable(block));
  }

  #table({ rows }: WordTable): Table {
    const align = (rows[0] ?? []).map(({ paragraphs }) => {
      const role = roleOf(paragraphs[0]);
      return role?.role === 'cell' ? role.align : null;
    });
    return {
      type: 'table',
      ...(align.some((side) => side !== null) && { align }),
      children: rows.map((cells) => ({
        type: 'tableRow',
        children: cells.map(({ paragraphs }) => ({
          type: 'tableCell',
          children: paragraphs.flatMap((paragraph, index): PhrasingContent[] => [
            ...(index > 0 ? [{ type: 'break' as const }] : []),
            ...this.#phrasing(paragraph.runs, paragraph),
          ]),
        })),
      })),
    };
  }

  #node(paragraph: WordParagraph, { kind, level }: LinePlace): LineNode {
    switch (kind) {
      case 'operativeParagraph':
      case 'preambularParagraph':
      case 'item':
        return this.#numbered(paragraph, kind, level);
      case 'section':
      case 'annex':
      case 'title':
        return this.#titled(paragraph, kind);
      case 'table':
      case 'paragraph':
      case 'flushText':
        return { type: 'paragraph', children: this.#phrasing(paragraph.runs, paragraph) };
      default:
        return { type: kind, children: this.#phrasing(paragraph.runs, paragraph) };
    }
  }

  #numbered(
    paragraph: WordParagraph,
    type: 'operativeParagraph' | 'preambularParagraph' | 'item',
    level: number | undefined,
  ): LineNode {
    const counted = paragraph.number?.bullet === false ? paragraph.number.label : undefined;
    const { label, runs } =
      counted === undefined
        ? takeLabel(paragraph.runs, 'numbered')
        : { label: counted, runs: paragraph.runs };
    const text = this.#phrasing(runs, paragraph, type !== 'item');
    const node = {
      ...(label !== undefined && { label }),
      children: text.length === 0 ? [] : [{ type: 'paragraph' as const, children: text }],
    };
    return type === 'item' ? { type, level: level ?? 1, ...node } : { type, ...node };
  }

  #titled(paragraph: WordParagraph, type: 'section' | 'annex' | 'title'): LineNode {
    const { label, runs } = takeLabel(paragraph.runs, 'titled');
    const children = this.#phrasing(runs, paragraph);
    const own = { ...(label !== undefined && { label }) };
    if (type === 'title') return { type, ...own, children };
    return {
      type,
      ...own,
      children: children.length === 0 ? [] : [{ type: 'heading' as const, children }],
    };
  }

  #phrasing(runs: readonly Run[], { style }: WordParagraph, leadPhrase = false): PhrasingContent[] {
    return phrasingOf(runs, { look: style?.look ?? {}, leadPhrase }, this.#context);
  }
}

function roleOf(paragraph: WordParagraph | undefined): ParagraphRole | undefined {
  return roleOfStyle(paragraph?.style?.name ?? '');
}

function placeOfTable({ rows }: WordTable): LinePlace {
  const role = roleOf(rows[0]?.[0]?.paragraphs[0]);
  return role?.role === 'cell' ? role.place : { kind: 'table', quoted: 0 };
}

/** A document of Word has paragraphs for lines. */
function lineOf(line: number, { runs }: WordParagraph) {
  return {
    start: { line, column: 1 },
    end: { line, column: textOfRuns(runs).length + 1 },
  };
}

/** The note's own text, without the marker and the space that Word puts before it. */
function withoutMarker(runs: readonly Run[], label: string): Run[] {
  const rest = runs.filter(({ kind }) => kind !== 'noteMark' && kind !== 'bookmark');
  const end = rest.findIndex((run) => !isRaised(run));
  const marked = textOfRuns(rest.slice(0, end)).trim() === label;
  const [first, ...others] = marked ? rest.slice(end) : rest;
  if (first?.kind !== 'text') return first ? [first, ...others] : [];
  return [{ ...first, text: first.text.replace(/^[\t ]/, '') }, ...others];
}

function isRaised({ kind, format }: Run): boolean {
  const { position } = { ...format.styled, ...format.direct };
  return kind === 'text' && (position ?? format.styled?.position) === 'superscript';
}

function definitions(
  document: WordDocument,
  notes: NoteTable,
  reader: StyledReader,
): RootContent[] {
  const referenced = notes.referenced.map(({ note, target }) => {
    const definition: FootnoteDefinition = {
      type: 'footnoteDefinition',
      ...target,
      children: [],
    };
    reader.readNote(definition, document.notes.get(note)?.blocks ?? []);
    return definition;
  });
  return inOrder([...referenced, ...reader.orphans], document.custom.get('Order of notes'));
}

/** By number, unless the file has another order: notes whose numbers start anew in an annex. */
function inOrder(notes: FootnoteDefinition[], kept: string | undefined): FootnoteDefinition[] {
  const byNumber = notes.toSorted((one, other) => numberOf(one) - numberOf(other));
  if (kept === undefined) return byNumber;
  const order = kept.split(' ');
  const placeOf = ({ identifier }: FootnoteDefinition): number => {
    const place = order.indexOf(identifier);
    return place < 0 ? order.length : place;
  };
  return byNumber.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Notes with a sign come before those with a number. */
function numberOf({ label }: FootnoteDefinition): number {
  return Number(/\d+/.exec(label)?.[0] ?? 0);
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
