/**
 * Puts the runs of a page together to lines.
 *
 * After it: each run with ink stands in exactly one line; lines stand from the top down, their
 * pieces from left to right; a smaller run that is raised or lowered stands in the line that it
 * touches; the text of a line has its spaces and none at its ends.
 */
import {
  inkLeftOf,
  inkRightOf,
  isBlank,
  leftOf,
  rightOf,
  type PrintedPage,
  type Run,
} from './page.ts';
import { raiseSmallSigns, settleRaised, type Row } from './raised.ts';

export interface Piece {
  run: Run;
  /** Where it stands in the text of the line; blank pieces at its ends have no place. */
  from: number;
  to: number;
  raised?: 'superscript' | 'subscript';
  /** The gap before it is a space, drawn or not. */
  spaceBefore: boolean;
}

export interface Line {
  page: number;
  /** From 1, on its page. */
  number: number;
  text: string;
  pieces: Piece[];
  left: number;
  right: number;
  baseline: number;
  /** The height of most of its letters. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** A space is drawn at its end. */
  endsInSpace: boolean;
  /** A blank of its own is drawn at its end, as Word draws the mark that ends a paragraph. */
  endsInBlank: boolean;
}

/** How spaces are known: drawn as glyphs, or seen as gaps where a file draws almost none. */
export type Spacing = 'drawn' | 'gaps';

/** Of the glyphs of a file that draws its spaces, more than this are spaces. */
const shareOfSpaces = 0.05;

export function spacingOf(pages: readonly PrintedPage[]): Spacing {
  let letters = 0;
  let spaces = 0;
  for (const { runs } of pages) {
    for (const { text } of runs) {
      // Han characters stand without spaces.
      letters += text.replace(/\p{Script=Han}+/gu, '').length;
      spaces += text.length - text.replace(/[ \u00a0]+/g, '').length;
    }
  }
  return spaces >= letters * shareOfSpaces ? 'drawn' : 'gaps';
}

export function linesOf(page: PrintedPage, spacing: Spacing): Line[] {
  const inked = page.runs.filter((run) => !isBlank(run));
  const rows = settleRaised(rowsOf(inked));
  raiseSmallSigns(rows);
  placeBlanks(
    rows,
    page.runs.filter((run) => isBlank(run)),
  );
  return rows
    .sort((a, b) => a.baseline - b.baseline || a.left - b.left)
    .map((row, index) => lineOf(row, page.number, index + 1, spacing));
}

/** Baselines nearer than this part of the size are one. */
const sameBaseline = 0.2;

/** Runs of one baseline, whatever their sizes. */
function rowsOf(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  for (const run of runs.toSorted((a, b) => a.baseline - b.baseline)) {
    const last = rows.at(-1);
    const near =
      last && run.baseline - last.baseline <= sameBaseline * Math.min(run.size, last.size);
    if (last && near) {
      last.pieces.push({ run });
      last.left = Math.min(last.left, leftOf(run));
      last.size = Math.max(last.size, run.size);
    } else
      rows.push({ baseline: run.baseline, left: leftOf(run), size: run.size, pieces: [{ run }] });
  }
  return rows;
}

/** Puts each blank run into the row that it stands in, raised or not; others show nothing. */
function placeBlanks(rows: readonly Row[], blanks: readonly Run[]): void {
  const sorted = rows.toSorted((a, b) => a.baseline - b.baseline);
  for (const run of blanks) {
    let best: Row | undefined;
    for (const row of sorted) {
      if (row.baseline - run.baseline > row.size) break;
      if (!holdsBlank(row, run)) continue;
      if (distance(row, run) < (best ? distance(best, run) : Infinity)) best = row;
    }
    best?.pieces.push({ run });
  }
}

function distance({ baseline }: Row, run: Run): number {
  return Math.abs(baseline - run.baseline);
}

/** A blank beside a raised sign is raised too. */
function holdsBlank(row: Row, run: Run): boolean {
  if (distance(row, run) <= row.size * sameBaseline * 1.5) return true;
  return row.pieces.some(
    ({ run: beside, raised }) =>
      raised !== undefined &&
      Math.abs(beside.baseline - run.baseline) < 1 &&
      Math.abs(leftOf(run) - rightOf(beside)) < 1,
  );
}

/** A gap of this part of the size is a space, where spaces are drawn and where they are not. */
const widestKern: Record<Spacing, number> = { drawn: 0.23, gaps: 0.15 };
/** Beside Han characters a gap is none, but between columns. */
const widestHanGap = 0.7;

function lineOf(row: Row, page: number, number: number, spacing: Spacing): Line {
  const sorted = row.pieces.toSorted((a, b) => leftOf(a.run) - leftOf(b.run));
  let before: Run | undefined;
  let end = 0;
  const pieces = sorted.map(({ run, raised }): Piece => {
    const gap = leftOf(run) - end;
    const spaceBefore =
      before !== undefined &&
      gap > kernBetween(before, run, spacing) * Math.min(run.size, row.size);
    end = before ? Math.max(end, rightOf(run)) : rightOf(run);
    before = run;
    return { run, from: 0, to: 0, spaceBefore, ...(raised && { raised }) };
  });
  return lineFrom({ page, number, baseline: row.baseline }, pieces);
}

/** The widest gap between two runs that is no space. */
function kernBetween(before: Run, run: Run, spacing: Spacing): number {
  if (/[\p{Script=Han}，。、；：]$/u.test(before.text) || /^\p{Script=Han}/u.test(run.text))
    return widestHanGap;
  // No word has a comma in it.
  const clause = /[,;:]$/.test(before.text) && /^\p{L}/u.test(run.text);
  return clause ? widestKern.gaps : widestKern[spacing];
}

/** A space on which the next letter stands shows nothing: Word draws one where a line may break. */
const narrowestSpace = 0.13;

/** A line of these pieces, which stand from left to right. */
export function lineFrom(
  { page, number, baseline }: Pick<Line, 'page' | 'number' | 'baseline'>,
  all: readonly Piece[],
): Line {
  const first = all.findIndex(({ run }) => !isBlank(run));
  const last = all.findLastIndex(({ run }) => !isBlank(run));
  let text = '';
  let ink = Infinity;
  const pieces = all.slice(first, last + 1).map((piece): Piece => {
    const { run, spaceBefore } = piece;
    if (!isBlank(run)) {
      if (inkLeftOf(run) - ink < run.size * narrowestSpace) text = text.trimEnd();
      ink = inkRightOf(run);
    }
    if (spaceBefore && text !== '' && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    const from = text.length;
    text += from === 0 ? run.text.trimStart() : run.text;
    return { ...piece, from, to: text.length };
  });
  const trimmed = text.trimEnd();
  // What was trimmed of a piece is no part of it.
  let next = trimmed.length;
  for (const piece of pieces.toReversed()) {
    piece.to = Math.min(piece.to, next);
    piece.from = next = Math.min(piece.from, piece.to);
  }
  const inked = pieces.filter(({ run }) => !isBlank(run));
  const level = inked.filter(({ raised }) => raised === undefined);
  const letters = lettersOf(level);
  return {
    page,
    number,
    text: trimmed,
    pieces,
    left: Math.min(...inked.map(({ run }) => inkLeftOf(run))),
    right: Math.max(...inked.map(({ run }) => inkRightOf(run))),
    baseline,
    size: commonSize(level.length > 0 ? level : inked),
    bold: shareOf(level, ({ face }) => face.bold) >= letters * most,
    italic: shareOf(level, ({ face }) => face.italic) >= letters * most,
    endsInSpace: last < all.length - 1 || /\s$/.test(all[last]?.run.text ?? ''),
    endsInBlank: last < all.length - 1,
  };
}

/** A line is bold when this part of its letters is: signs of notes in it may not be. */
const most = 0.85;

function lettersOf(pieces: readonly Piece[]): number {
  return shareOf(pieces, () => true);
}

function shareOf(pieces: readonly Piece[], holds: (run: Run) => boolean): number {
  let count = 0;
  for (const { run } of pieces) if (holds(run)) count += run.text.trim().length;
  return count;
}

function commonSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { run } of pieces)
    letters.set(run.size, (letters.get(run.size) ?? 0) + run.text.trim().length);
  let best = 0;
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
  return best;
}

/** Where the unit at an offset of the line's text stands on the page. */
export function placeOf({ pieces, right }: Line, offset: number): number {
  for (const { run, from, to } of pieces) {
    if (offset < from) return inkLeftOf(run);
    if (offset >= to) continue;
    const cut = run.text.length - run.text.trimStart().length;
    return run.edges[offset - from + (from === 0 ? cut : 0)] ?? inkLeftOf(run);
  }
  return right;
}
