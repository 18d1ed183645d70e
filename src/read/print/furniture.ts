/**
 * Finds what belongs to the page and not to the text: running heads and feet, page numbers, the
 * job number, the bar code.
 *
 * After it: each line of a page is named furniture, or is none; furniture stands above the text of
 * its page or below it, never within.
 */
import type { Words } from '../../language/reading-words.ts';
import type { AsideKind } from '../../parse/index.ts';
import type { Line } from './lines.ts';
import type { Measures } from './measures.ts';
import type { PrintedPage, Rule } from './page.ts';
import { columnsOf } from './segments.ts';

/** How a language writes the numbers of pages. */
export type PageWords = Pick<Words, 'page' | 'pageOfTotal'>;

export interface PageLines {
  page: PrintedPage;
  lines: Line[];
}

/** Lines of a page apart: the text, and what was named. */
export interface PageText {
  page: PrintedPage;
  text: Line[];
  furniture: Furniture[];
  /** The job number of the foot of page 1, which is a line of the masthead. */
  jobNumber: Line | undefined;
}

export interface Furniture {
  kind: AsideKind;
  line: Line;
}

/** How much of a page its head and its foot may take. */
const headZone = 0.16;
const footZone = 0.86;

const pageNumber = /^(?:[-–—]\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*[-–—]|\s*\/\s*\d{1,4})?$/iu;
const turnOver = /^\/\s?(?:\.\s?){2,3}$|^\/…$/u;
/** "23-24979", "V.24-22756", "GE.21-04321 (E)", with the day of processing. */
const jobNumber = /^(?:\p{Lu}{1,3}\.)?\d{2}-\d{5,6}\*?(?:\s*\(\p{L}\))?(?:\s+\d{6})?$/u;
const fullJobNumber = /\(\p{L}\)/u;
const starred = /^\*\d{5,9}\*$/;
const symbol =
  /^(?:A|S|E|ST|[A-Z]{2,6})\/[A-Z0-9][\w./()-]{1,40}(?:\s\((?:\d{4}|[XVI]+)\))?\*{0,2}(?:\s[A-Z](?:[-–][A-Z])?)?$/u;

/** @param words those of all languages: which one a print is in is not known yet. */
export function furnitureOf(
  pages: readonly PageLines[],
  measures: Measures,
  words: readonly PageWords[],
): PageText[] {
  const ends: Ends = { repeated: repeatedEnds(pages), words };
  return pages.map(({ page, lines }) => {
    const found = new Map<Line, AsideKind>();
    for (const [line, kind] of feetOf(page, lines, ends)) found.set(line, kind);
    const rest = lines.filter((line) => !found.has(line));
    for (const [line, kind] of headsOf(page, rest, ends, measures)) found.set(line, kind);
    const job = lines.find(
      (line) =>
        found.get(line) === 'jobNumber' && page.number === 1 && fullJobNumber.test(line.text),
    );
    return {
      page,
      text: lines.filter((line) => !found.has(line)),
      furniture: [...found]
        .filter(([line]) => line !== job)
        .map(([line, kind]) => ({ kind, line })),
      jobNumber: job,
    };
  });
}

interface Ends {
  /** What stands at the ends of several pages. */
  repeated: ReadonlySet<string>;
  words: readonly PageWords[];
}

function isPageNumber(text: string, words: readonly PageWords[]): boolean {
  return (
    pageNumber.test(text) ||
    words.some(({ page, pageOfTotal }) => page.test(text) || pageOfTotal.test(text))
  );
}

// ——— The foot ———

function feetOf(page: PrintedPage, lines: readonly Line[], ends: Ends): [Line, AsideKind][] {
  const feet: [Line, AsideKind][] = [];
  const { height, number } = page;
  let reached = height;
  for (const line of lines.toReversed()) {
    if (line.baseline < height * footZone) break;
    const kind = footKind(line, page, ends);
    // Beside the bar code stands what the first page says of its paper.
    const beside = number === 1 && feet.length > 0 && line.baseline > reached - line.size;
    if (!kind && !beside) break;
    feet.push([line, kind ?? 'runningHead']);
    reached = Math.min(reached, line.baseline);
  }
  return feet;
}

function footKind(line: Line, page: PrintedPage, { repeated, words }: Ends): AsideKind | undefined {
  if (line.pieces.some(({ run }) => run.face.barcode)) return 'barcode';
  if (starred.test(line.text)) return 'barcode';
  if (jobNumber.test(line.text)) return 'jobNumber';
  if (turnOver.test(line.text)) return 'runningHead';
  const parts = columnsOf(line).map(({ text }) => text);
  if (parts.every((part) => isPageNumber(part, words) || jobNumber.test(part))) return 'pageNumber';
  return repeated.has(endKey(line, page)) ? 'runningHead' : undefined;
}

// ——— The head ———

function headsOf(
  page: PrintedPage,
  lines: readonly Line[],
  ends: Ends,
  measures: Measures,
): [Line, AsideKind][] {
  const rule = headRule(page, measures);
  const above = rule
    ? lines.filter(({ baseline }) => baseline <= rule.bottom)
    : lines.filter(({ baseline }) => baseline < page.height * headZone);
  const heads: [Line, AsideKind][] = [];
  const series = page.number === 1 ? above.find((line) => isSeriesLetter(line, page)) : undefined;
  if (series) heads.push([series, 'seriesLetter']);
  // The first page opens with the masthead, unless what stands there comes again.
  const first = page.number === 1;
  for (const line of above) {
    const known = headKind(line, page, ends);
    const small = !first && rule !== undefined && line.size <= measures.size + 0.5;
    if (!known && !small) break;
    heads.push([line, known ?? 'runningHead']);
  }
  return heads;
}

/** A capital by itself at the right, in large type. */
function isSeriesLetter({ text, size, left }: Line, { width }: PrintedPage): boolean {
  return /^\p{Lu}$/u.test(text) && size > 16 && left > width / 2;
}

function headKind(line: Line, page: PrintedPage, { repeated, words }: Ends): AsideKind | undefined {
  if (repeated.has(endKey(line, page))) return 'runningHead';
  if (page.number === 1) return undefined;
  const parts = columnsOf(line).map(({ text }) => text);
  if (parts.every((part) => isPageNumber(part, words))) return 'pageNumber';
  if (parts.some((part) => symbol.test(part)) && parts.length <= 3) return 'runningHead';
  return undefined;
}

/** The rule under a running head goes across the column. */
function headRule({ rules, height }: PrintedPage, { left, right }: Measures): Rule | undefined {
  const wide = joinedRules(rules).filter(
    (rule) => rule.top < height * headZone && rule.left <= left + 3 && rule.right >= right - 3,
  );
  return wide.toSorted((a, b) => a.top - b.top)[0];
}

/** Horizontal rules that are drawn in pieces are one. */
export function joinedRules(rules: readonly Rule[]): Rule[] {
  const joined: Rule[] = [];
  const level = rules
    .filter(({ direction }) => direction === 'horizontal')
    .toSorted((a, b) => a.top - b.top || a.left - b.left);
  for (const rule of level) {
    const last = joined.findLast(
      (open) =>
        Math.abs(open.top - rule.top) < 1.5 &&
        rule.left <= open.right + 2 &&
        rule.right >= open.left - 2,
    );
    if (!last) joined.push({ ...rule });
    else {
      last.left = Math.min(last.left, rule.left);
      last.right = Math.max(last.right, rule.right);
      last.bottom = Math.max(last.bottom, rule.bottom);
    }
  }
  return joined;
}

// ——— What comes again ———

/** Of the pages of a file, furniture comes again on at least this part. */
const often = 0.3;

/** Lines that stand at the same height of several pages, but for the numbers of these pages. */
function repeatedEnds(pages: readonly PageLines[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { page, lines } of pages) {
    const ends = lines.filter(
      (line, at) =>
        line.baseline < page.height * headZone ||
        (line.baseline > page.height * footZone && standsApart(line, lines[at - 1])),
    );
    const keys = new Set(ends.map((line) => endKey(line, page)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const fewest = Math.max(2, pages.length * often);
  return new Set([...counts].filter(([, count]) => count >= fewest).map(([key]) => key));
}

/** A foot does not stand as near to the line above it as the lines of a note do. */
function standsApart(line: Line, above: Line | undefined): boolean {
  if (line.pieces[0]?.raised) return false;
  return above === undefined || line.baseline - above.baseline > line.size * 1.6;
}

/** Even pages print the parts of their heads in the other order. */
function endKey({ text, baseline, size }: Line, { number, label }: PrintedPage): string {
  const words = text
    .split(/\s+/)
    .map((word) => (word === String(number) || word === label ? '#' : word))
    .sort()
    .join(' ');
  return `${Math.round(baseline / 4)} ${Math.round(size * 2)} ${words}`;
}
