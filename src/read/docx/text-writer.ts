/** Writes the text of a document, a paragraph a line, and notes which stretch of it is what. */
import type { CellSpan, FrontLine, Mark } from '../../parse/index.ts';
import {
  paragraphsOf,
  textOfRuns,
  type Run,
  type WordBlock,
  type WordParagraph,
  type WordTable,
} from './model.ts';
import type { NoteTable } from './notes.ts';
import { officialRole, type OfficialRole } from './official-styles.ts';
import { lookOfRun, type NoteTarget } from './phrasing.ts';
import type { Look } from './styles.ts';
import { withVisibleColumns } from './tables.ts';

export interface Stretch {
  from: number;
  to: number;
  marks: Mark[];
}

export type Pending =
  | {
      kind: 'text';
      content: Stretch;
      heading?: number;
      bullet?: boolean;
      listLevel?: number;
      labelLength?: number;
      noteLabelLength?: number;
      noteIdentifier?: string;
      front?: FrontLine;
      /** Columns before the first word. */
      indent?: number;
    }
  | { kind: 'table'; rows: Stretch[][]; spans: CellSpan[][]; headerRows: number };

/** A symbol alone on its line: in a head it is the document's, of whatever organ. */
const symbolAlone = /^[A-Z]{1,10}\/[\w./-]+(?:\s?\([^()]{1,40}\)[\w./-]*)*\*{0,3}$/;

export class TextWriter {
  text = '';
  readonly pending: Pending[] = [];
  readonly #notes: NoteTable;
  readonly #official: boolean;

  constructor(notes: NoteTable, official: boolean) {
    this.#notes = notes;
    this.#official = official;
  }

  addBlock(block: WordBlock): void {
    if (block.kind === 'table') this.#addTable(block);
    else this.#addParagraph(block);
  }

  /** A line in the head or the foot of the first page. */
  addMargin(paragraph: WordParagraph): void {
    const text = textOfRuns(paragraph.runs).trim();
    if (text === '') return;
    const front = symbolAlone.test(text) ? 'symbol' : this.#roleOf(paragraph).front;
    const from = this.text.length;
    const marks = this.#write(paragraph, from);
    const content = this.#end(from, marks);
    this.pending.push({ kind: 'text', content, ...(front !== undefined && { front }) });
  }

  /** A note is a block that starts with its marker; what else it holds follows as its text. */
  addNote({ label, identifier }: NoteTarget, blocks: readonly WordBlock[]): void {
    const from = this.text.length;
    this.text += `${label} `;
    const marks: Mark[] = [];
    for (const paragraph of paragraphsOf(blocks)) {
      if (this.text.length > from + label.length + 1) this.text += ' ';
      this.#writeLabel(paragraph);
      marks.push(...this.#write(paragraph, from));
    }
    this.pending.push({
      kind: 'text',
      content: this.#end(from, marks),
      noteLabelLength: label.length,
      noteIdentifier: identifier,
    });
  }

  #addParagraph(paragraph: WordParagraph): void {
    const { number, style } = paragraph;
    if (textOfRuns(paragraph.runs).trim() === '' && !number?.label) {
      if (paragraph.runs.every(({ kind }) => kind !== 'note')) return;
    }
    const starred = paragraph.framed ? framedNote.exec(textOfRuns(paragraph.runs)) : null;
    const from = this.text.length;
    this.#writeLabel(paragraph);
    const marks = this.#write(paragraph, from);
    const content = this.#end(from, marks);
    if (starred) {
      const [whole, label = ''] = starred;
      const own = shifted(content, whole.length - label.length);
      this.pending.push({ kind: 'text', content: own, noteLabelLength: label.length });
      return;
    }
    const { front, heading = paragraph.outline ?? style?.outline } = this.#roleOf(paragraph);
    const level = heading || (style?.name === 'title' ? 1 : undefined);
    const tabs = /^\t*/.exec(textOfRuns(paragraph.runs))?.[0].length ?? 0;
    this.pending.push({
      kind: 'text',
      content,
      ...(level !== undefined && { heading: level }),
      ...(front !== undefined && { front }),
      ...(number?.bullet && { bullet: true }),
      ...(number?.label && { labelLength: number.label.length }),
      // Level 0 of a list may be paragraphs, or items of a list of their own.
      ...(number && number.level > 0 && { listLevel: number.level }),
      indent: tabs * tabColumns,
    });
  }

  /** What the official template says with a paragraph's style. */
  #roleOf({ style }: WordParagraph): OfficialRole {
    return this.#official ? officialRole(style?.name) : {};
  }

  #addTable(table: WordTable): void {
    const { rows, headerRows } = withVisibleColumns(table);
    const stretches = rows.map((cells) =>
      cells.map(({ paragraphs }) => {
        const from = this.text.length;
        const marks = paragraphs.flatMap((paragraph, index) => {
          if (index > 0) this.text += ' ';
          this.#writeLabel(paragraph);
          return this.#write(paragraph, from);
        });
        const stretch = { from, to: this.text.length, marks };
        this.text += '\t';
        return stretch;
      }),
    );
    this.text += '\n';
    const spans = rows.map((cells) =>
      cells.map(({ columnSpan, rowSpan }) => ({ columnSpan, rowSpan })),
    );
    // A table without marked rows has its heads in the first.
    const heads = headerRows === 0 ? 1 : headerRows;
    this.pending.push({ kind: 'table', rows: stretches, spans, headerRows: heads });
  }

  #writeLabel({ number }: WordParagraph): void {
    if (number && number.label !== '') this.text += `${number.label} `;
  }

  #write({ runs, style }: WordParagraph, from: number): Mark[] {
    const marks: Mark[] = [];
    for (const run of runs) {
      const start = this.text.length - from;
      this.text += this.#textOf(run);
      const place = { from: start, to: this.text.length - from };
      if (place.to > place.from) marks.push(...this.#marksOf(run, style?.look ?? {}, place));
    }
    return marks;
  }

  #marksOf(run: Run, around: Look, place: { from: number; to: number }): Mark[] {
    switch (run.kind) {
      case 'note':
      case 'noteField': {
        const identifier = this.#notes.target(run)?.identifier;
        return identifier === undefined
          ? [{ kind: 'noteMarker', ...place }]
          : [{ kind: 'reference', identifier, ...place }];
      }
      case 'break':
        return [{ kind: 'break', ...place }];
      default:
        return [
          ...(run.format.link === undefined
            ? []
            : [{ kind: 'link' as const, url: run.format.link, ...place }]),
          ...lookOfRun(run.format, around).map((kind): Mark => ({ kind, ...place })),
        ];
    }
  }

  #textOf(run: Run): string {
    switch (run.kind) {
      case 'text':
        return run.text;
      case 'break':
        // A line of the text is a paragraph: what Word keeps in one stays in one.
        return '\u2028';
      case 'note':
        return this.#notes.target(run)?.label ?? run.shown ?? '';
      case 'noteField':
        return this.#notes.target(run)?.label ?? run.shown;
      case 'noteMark':
      case 'picture':
      case 'bookmark':
        return '';
    }
  }

  #end(from: number, marks: Mark[]): Stretch {
    const to = this.text.length;
    this.text += '\n';
    return { from, to, marks };
  }
}

/** Who types labels types tabs before them, more the deeper they stand. */
const tabColumns = 4;

/** The stretch without what stands at its start. */
function shifted({ from, to, marks }: Stretch, by: number): Stretch {
  const kept = marks.filter((mark) => mark.to > by);
  return {
    from: from + by,
    to,
    marks: kept.map((mark) => ({
      ...mark,
      from: Math.max(0, mark.from - by),
      to: mark.to - by,
    })),
  };
}

/** A note to the masthead stands in a frame at the foot of the first page, its sign before a tab. */
const framedNote = /^\s*(\*{1,5}|[†‡])(?=\t)/;
