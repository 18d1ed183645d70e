/**
 * Which pieces of a line are raised or lowered: by their place, by their size, or because the font
 * has small figures of its own for the signs of notes.
 */
import { leftOf, rightOf, type Run } from './page.ts';

export interface RowPiece {
  run: Run;
  raised?: 'superscript' | 'subscript';
}

/** Runs of one baseline. */
export interface Row {
  baseline: number;
  left: number;
  size: number;
  pieces: RowPiece[];
}

/** The sign of a note, drawn by itself. */
const sign = /^(?:\(?\d{1,3}\)?|\*{1,3})$/u;

/** What is raised is this much smaller than the type beside it … */
const smaller = 0.82;
/** … its baseline at most this part of that type's size above … */
const highest = 0.75;
/** … or below, and it stands no further from it than this part. */
const lowest = 0.45;
const nearest = 0.65;
/** So far from a note its sign may stand. */
const nearestNote = 1.6;

/** Moves runs that are raised or lowered into the rows that they belong to. */
export function settleRaised(rows: readonly Row[]): Row[] {
  const moved = new Set<RowPiece>();
  for (const [index, row] of rows.entries()) {
    const pieces = row.pieces.toSorted((a, b) => leftOf(a.run) - leftOf(b.run));
    for (const piece of pieces) {
      // What was raised into this row has found its place.
      if (piece.raised !== undefined) continue;
      const host = hostOf(piece.run, rows, index, moved);
      if (!host) continue;
      moved.add(piece);
      host.pieces.push({
        run: piece.run,
        raised: piece.run.baseline < host.baseline ? 'superscript' : 'subscript',
      });
    }
  }
  return rows.flatMap((row) => {
    const left = row.pieces.filter((piece) => !moved.has(piece));
    if (left.length === 0) return [];
    const level = left.filter(({ raised }) => raised === undefined);
    const own = level.length > 0 ? level : left;
    return [
      {
        ...row,
        pieces: left,
        left: Math.min(...left.map(({ run }) => leftOf(run))),
        size: Math.max(...own.map(({ run }) => run.size)),
      },
    ];
  });
}

/** The row with larger type that a run touches, a little below it or above it. */
function hostOf(
  run: Run,
  rows: readonly Row[],
  at: number,
  moved: ReadonlySet<RowPiece>,
): Row | undefined {
  const candidates = [at + 1, at + 2, at + 3, at - 1, at - 2].map((index) => rows[index]);
  return candidates.find((row) => {
    // A row that was itself raised holds nothing.
    if (!row || row.pieces.every((piece) => moved.has(piece))) return false;
    const drop = row.baseline - run.baseline;
    return row.pieces.some(({ run: beside, raised }) => {
      const chain = raised !== undefined && beside.size <= run.size * 1.1;
      if (!chain && run.size > beside.size * smaller) return false;
      const size = chain ? beside.size / smaller : beside.size;
      if (drop > size * highest || drop < -size * lowest) return false;
      const after = leftOf(beside) - rightOf(run);
      // The sign of a note stands before its first line, at some distance.
      if (after > 0 && sign.test(run.text) && rightOf(run) <= row.left)
        return after <= size * nearestNote;
      return Math.max(leftOf(run) - rightOf(beside), after) <= size * nearest;
    });
  });
}

/** Raises the signs that stand on the line, but are smaller than what they stand beside. */
export function raiseSmallSigns(rows: readonly Row[]): void {
  for (const { pieces } of rows) {
    const level = pieces
      .filter(({ run, raised }) => raised === undefined && run.text.trim() !== '')
      .toSorted((a, b) => leftOf(a.run) - leftOf(b.run));
    for (const [at, piece] of level.entries()) {
      if (!sign.test(piece.run.text)) continue;
      const beside = level[at - 1] ?? level[at + 1];
      if (piece.run.smallFigures || (beside && isSmallBeside(piece.run, beside)))
        piece.raised = 'superscript';
    }
  }
}

function isSmallBeside(run: Run, { run: beside, raised }: RowPiece): boolean {
  if (raised !== undefined || run.size > beside.size * smallest) return false;
  return run.baseline <= beside.baseline + 0.5 && !/[\d/.]$/u.test(beside.text.trimEnd());
}

/** A sign on the line is this much smaller than the type beside it. */
const smallest = 0.72;

// ——— Small figures ———

/** Figures of a font for the signs of notes are so much narrower than its others. */
const narrower = 0.8;

/** Marks the figures that are narrower than the others of fonts of one name. */
export function withSmallFigures<P extends { runs: Run[] }>(pages: readonly P[]): P[] {
  const counts = new Map<string, Map<number, number>>();
  for (const { runs } of pages) {
    for (const run of runs) {
      eachFigure(run, (key, width) => {
        const widths = counts.get(key) ?? new Map<number, number>();
        widths.set(width, (widths.get(width) ?? 0) + 1);
        counts.set(key, widths);
      });
    }
  }
  const usual = new Map([...counts].map(([key, widths]) => [key, commonest(widths)]));
  const isSmall = (run: Run): boolean => {
    if (!sign.test(run.text)) return false;
    let small = true;
    let seen = false;
    eachFigure(run, (key, width) => {
      seen = true;
      small &&= width < (usual.get(key) ?? 0) * narrower;
    });
    return seen && small;
  };
  return pages.map((page) => ({
    ...page,
    runs: page.runs.map((run) => (isSmall(run) ? { ...run, smallFigures: true } : run)),
  }));
}

/** Tells each figure of a run: its font and which it is, and its width in parts of the size. */
function eachFigure(run: Run, visit: (key: string, width: number) => void): void {
  if (run.clusters?.some((length) => length !== 1) || !/\d/.test(run.text)) return;
  for (const [at, figure] of run.text.split('').entries()) {
    if (!/\d/.test(figure)) continue;
    const width = ((run.edges[at + 1] ?? 0) - (run.edges[at] ?? 0)) / run.size;
    visit(`${run.face.name} ${figure}`, Math.round(width * 50) / 50);
  }
}

/** The value that is met most often, of two the greater one. */
function commonest(counts: ReadonlyMap<number, number>): number {
  let best = 0;
  for (const [value, count] of counts) {
    const most = counts.get(best) ?? 0;
    if (count > most || (count === most && value > best)) best = value;
  }
  return best;
}
