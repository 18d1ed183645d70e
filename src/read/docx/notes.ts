/** The notes of a Word document: the marker that each one shows, and where its text is. */
import type { Run, WordBlock, WordDocument } from './model.ts';
import { formatNumber } from './number-formats.ts';
import { NoteIdentifiers } from '../../tree/index.ts';
import type { NoteTarget } from './phrasing.ts';
import type { NoteCounting } from './sections.ts';

export interface NoteTable {
  /** The note that a run points at. */
  target: (run: Extract<Run, { kind: 'note' | 'noteField' }>) => NoteTarget | undefined;
  /** The notes that something points at, in the order of their first references. */
  referenced: { note: string; target: NoteTarget }[];
  /** What nobody can tell of their markers from the file. */
  unsure: UnsureMarker[];
}

export interface UnsureMarker {
  kind: 'format' | 'pages';
  format?: string;
}

type Document = Pick<WordDocument, 'blocks' | 'notes' | 'sections' | 'noteCounting'>;

/** Counts the notes as Word does: those with a marker of their own do not count (17.11.14). */
export function tableOfNotes(document: Document): NoteTable {
  const targets = new Map<string, NoteTarget>();
  const byBookmark = new Map<string, string>();
  const identifiers = new NoteIdentifiers();
  const counters = {
    footnotes: new Counter(document, 'footnotes'),
    endnotes: new Counter(document, 'endnotes'),
  };
  const name = (run: Extract<Run, { kind: 'note' }>, section: number): void => {
    if (targets.has(run.note) || !document.notes.has(run.note)) return;
    const kind = run.note.startsWith('end-') ? 'endnotes' : 'footnotes';
    const label = run.shown?.trim() || counters[kind].next(section);
    targets.set(run.note, { identifier: identifiers.give(label), label });
  };
  for (const { runs, section } of allRuns(document.blocks)) {
    const waiting: string[] = [];
    for (const run of runs) {
      if (run.kind === 'bookmark') waiting.push(run.name);
      if (run.kind !== 'note') continue;
      name(run, section);
      for (const bookmark of waiting) {
        if (!byBookmark.has(bookmark)) byBookmark.set(bookmark, run.note);
      }
      waiting.length = 0;
    }
  }
  return {
    target: (run) =>
      targets.get(run.kind === 'note' ? run.note : (byBookmark.get(run.bookmark) ?? '')),
    referenced: [...targets].map(([note, target]) => ({ note, target })),
    unsure: [...counters.footnotes.unsure, ...counters.endnotes.unsure],
  };
}

/** Endnotes have small Roman numbers unless the document says otherwise. */
const usual = {
  footnotes: { format: 'decimal', start: 1, restart: 'continuous' },
  endnotes: { format: 'lowerRoman', start: 1, restart: 'continuous' },
} as const satisfies Record<'footnotes' | 'endnotes', NoteCounting>;

class Counter {
  readonly unsure: UnsureMarker[] = [];
  readonly #counting: (section: number) => NoteCounting;
  #section = 0;
  #value: number | undefined;

  constructor({ sections, noteCounting }: Document, kind: 'footnotes' | 'endnotes') {
    const said = { ...usual[kind], ...noteCounting[kind] };
    this.#counting = (section) => ({ ...said, ...sections[section]?.[kind] });
  }

  next(section: number): string {
    const { format, start, restart } = this.#counting(section);
    if (restart === 'eachPage') this.#add({ kind: 'pages' });
    if (restart === 'eachSect' && section !== this.#section) this.#value = undefined;
    this.#section = section;
    this.#value = (this.#value ?? start - 1) + 1;
    const label = formatNumber(this.#value, format);
    if (label === undefined) this.#add({ kind: 'format', format });
    return label ?? String(this.#value);
  }

  #add(unsure: UnsureMarker): void {
    const same = this.unsure.some(
      (other) => other.kind === unsure.kind && other.format === unsure.format,
    );
    if (!same) this.unsure.push(unsure);
  }
}

function* allRuns(
  blocks: readonly WordBlock[],
): Generator<{ runs: readonly Run[]; section: number }> {
  let section = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      yield { runs: block.runs, section };
      if (block.endsSection) section += 1;
      continue;
    }
    for (const row of block.rows) {
      for (const { paragraphs } of row) {
        for (const { runs } of paragraphs) yield { runs, section };
      }
    }
  }
}
