/**
 * What a heading line is: a division with a label, or a heading alone; and how deep it stands. Lines
 * labelled alike stand at one depth, others below those before them.
 */
import { patternsOf, readLabel } from '../../tree/index.ts';
import { withLatinLookAlikes } from '../../tree/look-alikes.ts';
import type { DivisionKind, Divisions } from '../../language/divisions.ts';
import { rawText, tidied, withoutStart, type Piece } from './pieces.ts';

export interface DivisionLine {
  /** Absent where the line is a heading without a label. */
  label?: string;
  kind?: DivisionKind;
  /** What follows the label. */
  rest: Piece[];
  /** What its label could count. */
  counts: Count[];
}

export interface Count {
  series: string;
  value: number;
}

/** "II", "A.", "ثانيا", 二: a sign that divides by itself. */
const sign =
  /^((?:[IVXLC]{1,7}|[A-ZА-Я]|[一二三四五六七八九十]{1,3})[.、．]?|[\p{Script=Arabic}]{4,}(?: \p{Script=Arabic}+)?(?:\s?[-–])?)$/u;

/** A sign with its heading on one line. A space sets them apart only where the sign goes on. */
const signAndHeading =
  /^\s*((?:[IVXLC]{1,7}|[A-ZА-Я]|[一二三四五六七八九十]{1,3})[.、．]?)(\s+)(?=\S)/u;

export function divisionLine(
  pieces: readonly Piece[],
  divisions: Divisions,
  open: readonly OpenDivision[] = [],
): DivisionLine {
  const tidy = tidied(pieces);
  const text = rawText(tidy);
  const named = divisions.labelAt(text);
  if (named) return cutAt(tidy, text, named.length, named.kind, divisions);
  const alone = sign.exec(text.trim());
  if (alone && countsOf(text.trim(), divisions).length > 0) {
    return { label: text.trim(), rest: [], counts: countsOf(text.trim(), divisions) };
  }
  const [, headed = '', space = ''] = signAndHeading.exec(rawText(pieces)) ?? [];
  const counts = countsOf(headed, divisions);
  const apart = /[.、．]$/u.test(headed) || space.includes('\t');
  if (counts.length > 0 && (apart || open.some((division) => goesOn(division, counts)))) {
    return cutAt(tidy, text, headed.length, undefined, divisions);
  }
  return { rest: tidy, counts: [] };
}

function cutAt(
  pieces: readonly Piece[],
  text: string,
  length: number,
  kind: DivisionKind | undefined,
  divisions: Divisions,
): DivisionLine {
  const label = text.slice(0, length).trim();
  const rest = tidied(withoutStart(pieces, length));
  const counts = kind ? [{ series: kind, value: 0 }] : countsOf(label, divisions);
  return { label, ...(kind && { kind }), rest, counts };
}

function countsOf(label: string, divisions: Divisions): Count[] {
  const word = divisions.numeralOf(label.replace(/\s?[-–]$/, ''));
  const after = /\s?[-–]$/.exec(label)?.[0] ?? '';
  if (word !== undefined) return [{ series: `word ${after}`, value: word }];
  const latin = withLatinLookAlikes(label);
  return patternsOf(latin)
    .filter(({ system }) => /upper|chinese/.test(system))
    .map((pattern) => ({
      series: `${pattern.system} ${pattern.after}`,
      value: readLabel(latin, pattern) ?? 0,
    }));
}

/** A division that is open while lines are placed. */
export interface OpenDivision {
  counts: Count[];
  /** Of a heading without a label: how the file told it. */
  style?: string;
}

/**
 * How many of the open divisions a line stands below. `empty` says that nothing but its heading has
 * come since the innermost began: what heads next stands below it.
 */
export function depthOf(
  line: Pick<DivisionLine, 'counts' | 'label' | 'kind'>,
  style: string,
  open: readonly OpenDivision[],
  empty: boolean,
): { depth: number; counts: Count[] } {
  // An annex of an annex stands below nothing else in it.
  if (line.kind === 'annex') return { depth: 0, counts: line.counts };
  if (line.label === undefined) return { depth: headingDepth(style, open, empty), counts: [] };
  for (let at = open.length - 1; at >= 0; at -= 1) {
    const division = open[at];
    const going = line.counts.filter((count) => division && goesOn(division, [count]));
    if (going.length > 0) return { depth: at, counts: going };
  }
  const same = open.findLastIndex(({ counts }) =>
    counts.some(({ series }) => line.counts.some((count) => count.series === series)),
  );
  if (same >= 0) return { depth: same, counts: line.counts };
  // A heading without a label that holds something already ends where a label begins.
  const headed = open.findIndex(({ counts }) => counts.length === 0);
  return { depth: headed < 0 || empty ? open.length : headed, counts: starting(line.counts) };
}

function goesOn({ counts }: OpenDivision, next: readonly Count[]): boolean {
  return next.some(({ series, value }) =>
    counts.some((count) => count.series === series && follows(count.value, value)),
  );
}

function follows(before: number, value: number): boolean {
  return value === before + 1 || (value === 0 && before === 0);
}

/** "I" is a Roman one before it is the ninth letter. */
function starting(counts: Count[]): Count[] {
  const first = counts.filter(({ value }) => value <= 1);
  return first.length > 0 ? first : counts;
}

function headingDepth(style: string, open: readonly OpenDivision[], empty: boolean): number {
  const same = open.findIndex((division) => division.style === style);
  if (same >= 0 && !(empty && same === open.length - 1)) return same;
  return open.length;
}
