/** The notes of a Word document: the marker that each one shows, and where its text is. */
import { writeNumeral } from '../../tree/index.ts';
import type { Run, WordBlock, WordDocument } from './model.ts';
import { identifierOf, type NoteTarget } from './phrasing.ts';

export interface NoteTable {
  /** The note that a run points at. */
  target: (run: Extract<Run, { kind: 'note' | 'noteField' }>) => NoteTarget | undefined;
  /** The notes that something points at, in the order of their first references. */
  referenced: { note: string; target: NoteTarget }[];
}

/** Counts the notes as Word does: those with a marker of their own do not count (17.11.14). */
export function tableOfNotes(document: Pick<WordDocument, 'blocks' | 'notes'>): NoteTable {
  const targets = new Map<string, NoteTarget>();
  const byBookmark = new Map<string, string>();
  const used = new Map<string, number>();
  const counted = { footnotes: 0, endnotes: 0 };
  const name = (run: Extract<Run, { kind: 'note' }>): void => {
    if (targets.has(run.note) || !document.notes.has(run.note)) return;
    const label = run.shown?.trim() || nextNumber(run.note, counted);
    const base = identifierOf(label);
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    targets.set(run.note, { identifier: count === 1 ? base : `${base}~${count}`, label });
  };
  for (const runs of allRuns(document.blocks)) {
    const waiting: string[] = [];
    for (const run of runs) {
      if (run.kind === 'bookmark') waiting.push(run.name);
      if (run.kind !== 'note') continue;
      name(run);
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
  };
}

/** Endnotes have numbers of their own, small Roman ones unless the document says otherwise. */
function nextNumber(note: string, counted: { footnotes: number; endnotes: number }): string {
  if (!note.startsWith('end-')) return String(++counted.footnotes);
  counted.endnotes += 1;
  return writeNumeral(counted.endnotes, 'lowerRoman') ?? String(counted.endnotes);
}

function* allRuns(blocks: readonly WordBlock[]): Generator<readonly Run[]> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block.runs;
    else for (const row of block.rows) for (const cell of row) yield* allRuns(cell.paragraphs);
  }
}
