/** What is usual in a file: the size of its type, the edges of its column, the leading of each size. */
import type { Line } from './lines.ts';

export interface Measures {
  /** The size of most letters. */
  size: number;
  /** Where lines that go on start, and where full lines end. */
  left: number;
  right: number;
  /** The distance of two lines of one paragraph, for a size of type. */
  leadingOf(size: number): number;
  /** The file draws a blank where a paragraph ends, as Word does. */
  marksParagraphs: boolean;
  /** The file draws the spaces at which lines were broken: where none is, a word goes on. */
  drawsLineEnds: boolean;
}

/** Sizes nearer than this are one. */
export const sameSize = 0.8;

/** Leading is at least the size, and no more than this part of it. */
const widestLeading = 1.6;

/** Where nothing else is known. */
const usualLeading = 1.2;

export function measure(lines: readonly Line[]): Measures {
  const size = mostLetters(lines);
  const body = lines.filter((line) => Math.abs(line.size - size) < sameSize);
  const leadings = leadingBySize(lines);
  const leadingOf = (of: number): number => leadings.get(halves(of)) ?? of * usualLeading;
  const left = columnEdge(lines, body, leadingOf(size));
  const full = body.filter((line) => Math.abs(line.left - left) < 3 && !line.endsInBlank);
  const right = rightEdge(full.length > 0 ? full : body);
  const ending = lines.filter(({ endsInBlank }) => endsInBlank).length;
  return {
    size,
    left,
    right,
    leadingOf,
    marksParagraphs: ending > lines.length * 0.1,
    drawsLineEnds: drawsLineEnds(body, right),
  };
}

/** Where the column of the text begins. */
function columnEdge(lines: readonly Line[], body: readonly Line[], leading: number): number {
  const head = mastheadEdge(lines, body);
  if (head !== undefined) return head;
  const further = body.filter((line, i) => goesBelow(line, body[i - 1], leading));
  const some = further.length > 0 ? further : body;
  return exactly(some, leftEdge(some));
}

/** The organ's name at the head of page 1 is set largest, and begins where the text does. */
function mastheadEdge(lines: readonly Line[], body: readonly Line[]): number | undefined {
  const first = lines.filter(({ page }) => page === 1).slice(0, linesOfHead);
  const largest = Math.max(0, ...first.map(({ size }) => size));
  const organ = first.find(({ size }) => size === largest);
  const size = body[0]?.size ?? largest;
  if (!organ || largest < size * headSize) return undefined;
  const below = lines.filter(
    (line) => !first.includes(line) && Math.abs(line.left - organ.left) < 2,
  );
  return below.length >= 2 ? organ.left : undefined;
}

const linesOfHead = 6;
const headSize = 1.3;

/** Quotations and lists stand further in: the edge is the leftmost that is common. */
const common = 0.3;

function leftEdge(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { left } of lines) {
    const at = Math.round(left);
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const edges = [...counts].filter(([, count]) => count >= most * common).map(([at]) => at);
  return edges.length > 0 ? Math.min(...edges) : 0;
}

/** In letters; no line of a masthead is as long. */
const longLine = 60;

/** A line right below a long one goes on with a paragraph. */
function goesBelow(line: Line, before: Line | undefined, leading: number): boolean {
  if (!before || before.page !== line.page || before.text.length < longLine) return false;
  const gap = line.baseline - before.baseline;
  return gap > 0 && gap < leading * 1.2;
}

/** Of the full lines of a file that draws the spaces at their ends, at least this part has one. */
const nearlyAll = 0.95;

function drawsLineEnds(body: readonly Line[], right: number): boolean {
  const full = body.filter(
    (line) => line.right > right - line.size * 2 && !/[-–—/]$/.test(line.text),
  );
  return (
    full.length > 0 &&
    full.filter(({ endsInSpace }) => endsInSpace).length >= full.length * nearlyAll
  );
}

function mostLetters(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 10) / 10;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0];
}

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | undefined;
  for (const [value, count] of counts) if (count > (counts.get(best ?? NaN) ?? 0)) best = value;
  return best;
}

function exactly(lines: readonly Line[], left: number): number {
  const near = lines.filter((line) => Math.abs(line.left - left) <= 1);
  return near.length === 0 ? left : Math.min(...near.map((line) => line.left));
}

/** Where nine of ten full lines end: a few reach further. */
function rightEdge(lines: readonly Line[]): number {
  const ends = lines.map(({ right }) => right).sort((a, b) => a - b);
  return ends[Math.floor((ends.length - 1) * 0.9)] ?? 0;
}

function leadingBySize(lines: readonly Line[]): Map<number, number> {
  const gaps = new Map<number, number[]>();
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || before.page !== line.page || halves(before.size) !== halves(line.size)) return;
    const gap = line.baseline - before.baseline;
    if (gap < line.size * 0.9 || gap > line.size * widestLeading) return;
    gaps.set(halves(line.size), [...(gaps.get(halves(line.size)) ?? []), Math.round(gap * 4) / 4]);
  });
  return new Map([...gaps].map(([size, all]) => [size, commonest(all) ?? size * usualLeading]));
}

function halves(size: number): number {
  return Math.round(size * 2) / 2;
}
