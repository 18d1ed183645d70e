/**
 * Reads a Word file that is not ours: its paragraphs become text with their numbering, and go
 * through the parser as any other text does.
 */
import type { VFile } from 'vfile';
import {
  contentOf,
  readResolution,
  startReading,
  withMarks,
  type Block,
  type Content,
  type Mark,
} from '../../parse/index.ts';
import type { LanguageTag, Root } from '../../tree/index.ts';
import {
  paragraphsOf,
  type Run,
  type WordBlock,
  type WordDocument,
  type WordParagraph,
  type WordTable,
} from './model.ts';
import { tableOfNotes, type NoteTable } from './notes.ts';
import { lookOfRun } from './phrasing.ts';

/** The tree of the text; the file gets the text as its value, a paragraph a line. */
export function readUnstyled(document: WordDocument, file: VFile, language?: LanguageTag): Root {
  const notes = tableOfNotes(document);
  const writer = new TextWriter(notes);
  for (const block of document.blocks) writer.addBlock(block);
  for (const { note, target } of notes.referenced) {
    writer.addNote(target.label, document.notes.get(note)?.blocks ?? []);
  }
  file.value = writer.text;
  const reading = startReading(file);
  const blocks = writer.pending.map((block) => blockOf(block, writer.text));
  return readResolution({ blocks }, reading, language === undefined ? {} : { language });
}

interface Stretch {
  from: number;
  to: number;
  marks: Mark[];
}

type Pending =
  | {
      kind: 'text';
      content: Stretch;
      heading?: number;
      bullet?: boolean;
      listLevel?: number;
      noteLabelLength?: number;
    }
  | { kind: 'table'; rows: Stretch[][] };

/** Writes the text of the document, and notes which stretch of it is what. */
class TextWriter {
  text = '';
  readonly pending: Pending[] = [];
  readonly #notes: NoteTable;

  constructor(notes: NoteTable) {
    this.#notes = notes;
  }

  addBlock(block: WordBlock): void {
    if (block.kind === 'table') this.#addTable(block);
    else this.#addParagraph(block);
  }

  /** A note is a block that starts with its marker; what else it holds follows as its text. */
  addNote(label: string, blocks: readonly WordBlock[]): void {
    const from = this.text.length;
    this.text += `${label} `;
    const marks: Mark[] = [];
    for (const paragraph of paragraphsOf(blocks)) {
      if (this.text.length > from + label.length + 1) this.text += ' ';
      marks.push(...this.#write(paragraph, from));
    }
    this.pending.push({
      kind: 'text',
      content: this.#end(from, marks),
      noteLabelLength: label.length,
    });
  }

  #addParagraph(paragraph: WordParagraph): void {
    const from = this.text.length;
    const { number, style } = paragraph;
    if (number && number.label !== '') this.text += `${number.label} `;
    const marks = this.#write(paragraph, from);
    const content = this.#end(from, marks);
    if (this.text.slice(content.from, content.to).trim() === '') return;
    const heading = style?.outline ?? (style?.name === 'title' ? 1 : undefined);
    this.pending.push({
      kind: 'text',
      content,
      ...(heading !== undefined && { heading }),
      ...(number?.bullet && { bullet: true }),
      // Level 0 of a list may be paragraphs, or items of a list of their own.
      ...(number && number.level > 0 && { listLevel: number.level }),
    });
  }

  #addTable({ rows }: WordTable): void {
    const stretches = rows.map((cells) =>
      cells.map(({ paragraphs }) => {
        const from = this.text.length;
        const marks = paragraphs.flatMap((paragraph, index) => {
          if (index > 0) this.text += ' ';
          return this.#write(paragraph, from);
        });
        const stretch = { from, to: this.text.length, marks };
        this.text += '\t';
        return stretch;
      }),
    );
    this.text += '\n';
    this.pending.push({ kind: 'table', rows: stretches });
  }

  #write({ runs, style }: WordParagraph, from: number): Mark[] {
    const marks: Mark[] = [];
    for (const run of runs) {
      const start = this.text.length - from;
      this.text += this.#textOf(run);
      const place = { from: start, to: this.text.length - from };
      if (place.to > place.from) marks.push(...marksOf(run, style?.look ?? {}, place));
    }
    return marks;
  }

  #textOf(run: Run): string {
    switch (run.kind) {
      case 'text':
        // A line of the text is a paragraph: what Word keeps in one stays in one.
        return run.text.replace(/[\r\n]/g, ' ');
      case 'break':
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

function marksOf(
  run: Run,
  around: Parameters<typeof lookOfRun>[1],
  place: { from: number; to: number },
): Mark[] {
  switch (run.kind) {
    case 'note':
    case 'noteField':
      return [{ kind: 'noteMarker', ...place }];
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

function blockOf(pending: Pending, text: string): Block {
  const content = ({ from, to, marks }: Stretch): Content =>
    withMarks(contentOf(text, from, to), marks);
  if (pending.kind === 'table') {
    const align = (pending.rows[0] ?? []).map(() => null);
    return { kind: 'table', rows: pending.rows.map((row) => row.map(content)), align };
  }
  const { content: stretch, ...rest } = pending;
  return { ...rest, content: content(stretch), indent: 0, quote: 0, whole: true };
}
