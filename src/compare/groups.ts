/**
 * From pairs in order to what became of each unit: kept, split, joined with its neighbours, moved
 * elsewhere, gone or new.
 */
import { alignInOrder } from './align.ts';
import { commonWords, likeness, WordNumbers } from './likeness.ts';
import { measured, type Measured } from './measured.ts';
import type { Unit } from './text.ts';

/** Units of one text and what they are in the other; one side may be empty. */
export interface Group {
  ones: readonly number[];
  others: readonly number[];
  /** Found elsewhere in the order of the text. */
  moved: boolean;
}

/** Each unit of both texts stands in one group. */
export function groupsOf(ones: readonly Unit[], others: readonly Unit[]): Group[] {
  const numbers = new WordNumbers();
  const rows: Rows = { ones: measured(ones, numbers), others: measured(others, numbers) };
  const mates = new Mates(ones.length, others.length);
  for (const [one, other] of alignInOrder(rows.ones, rows.others)) mates.pair(one, other);
  const pairs = ones.flatMap((_, one) => {
    const other = mates.ofOne[one];
    return other === undefined ? [] : [[one, other] as const];
  });
  const groups: Group[] = [];
  for (const [one, other] of pairs) {
    const parts = partsOf(one, other, rows, mates);
    groups.push({ ...parts, moved: false });
  }
  for (const [one, other, moved] of moves(rows, mates)) {
    groups.push({ ones: [one], others: [other], moved });
  }
  const rest = (length: number, taken: ReadonlySet<number>): number[] =>
    Array.from({ length }, (_, at) => at).filter((at) => !taken.has(at));
  const takenOnes = new Set(groups.flatMap((group) => group.ones));
  const takenOthers = new Set(groups.flatMap((group) => group.others));
  return [
    ...groups,
    ...rest(ones.length, takenOnes).map((one) => ({ ones: [one], others: [], moved: false })),
    ...rest(others.length, takenOthers).map((other) => ({
      ones: [],
      others: [other],
      moved: false,
    })),
  ];
}

interface Rows {
  ones: readonly Measured[];
  others: readonly Measured[];
}

class Mates {
  readonly ofOne: (number | undefined)[];
  readonly ofOther: (number | undefined)[];

  constructor(ones: number, others: number) {
    this.ofOne = Array.from({ length: ones });
    this.ofOther = Array.from({ length: others });
  }

  pair(one: number, other: number): void {
    this.ofOne[one] = other;
    this.ofOther[other] = one;
  }
}

// ——— Split and joined ———

/** The words of a part that are found nowhere else. */
const ownShare = 0.8;
const fewestWords = 3;

function partsOf(
  one: number,
  other: number,
  rows: Rows,
  mates: Mates,
): Pick<Group, 'ones' | 'others'> {
  const whole = rows.ones[one];
  const found = rows.others[other];
  if (!whole?.own || !found?.own || whole.text === found.text) {
    return { ones: [one], others: [other] };
  }
  const others = partsAround(whole, other, rows.others, mates.ofOther);
  if (others.length > 1) {
    for (const part of others) mates.ofOther[part] = one;
    return { ones: [one], others };
  }
  const ones = partsAround(found, one, rows.ones, mates.ofOne);
  for (const part of ones) mates.ofOne[part] = other;
  return { ones, others: [other] };
}

/** The neighbours without a mate that hold words of the whole which the part in the middle lacks. */
function partsAround(
  whole: Measured,
  middle: number,
  row: readonly Measured[],
  mates: readonly (number | undefined)[],
): number[] {
  let parts = [middle];
  let common = commonIn(parts, whole, row);
  for (const step of [1, -1]) {
    for (let at = middle + step; at >= 0 && at < row.length; at += step) {
      const part = row[at];
      if (!part?.own || mates[at] !== undefined) break;
      const more = step > 0 ? [...parts, at] : [at, ...parts];
      const both = commonIn(more, whole, row);
      const length = part.row.words.length;
      if (length < fewestWords || both - common < ownShare * length) break;
      [parts, common] = [more, both];
    }
  }
  return parts;
}

function commonIn(parts: readonly number[], whole: Measured, row: readonly Measured[]): number {
  const words = parts.flatMap((at) => row[at]?.row.words ?? []);
  return commonWords(whole.row, { words, places: new Map() });
}

// ——— Moved ———

const alikeWhenMoved = 0.6;
/** Beyond so many pairs only units with the same words are looked for. */
const allPairs = 1_000_000;

type Move = readonly [one: number, other: number, moved: boolean];

/** Units without a mate that are found elsewhere, the longest first, with those that go with them. */
function moves(rows: Rows, mates: Mates): Move[] {
  const inOrder = [...mates.ofOne];
  const found: Move[] = [];
  const take = (one: number, other: number): void => {
    mates.pair(one, other);
    found.push([one, other, crosses(one, other, inOrder)]);
  };
  for (const { one, other } of candidates(rows, mates)) {
    if (mates.ofOne[one] !== undefined || mates.ofOther[other] !== undefined) continue;
    take(one, other);
    for (const step of [1, -1]) {
      for (let by = step; ; by += step) {
        const [a, b] = [one + by, other + by];
        const free = mates.ofOne[a] === undefined && mates.ofOther[b] === undefined;
        if (!free || weightOf(rows.ones[a], rows.others[b]) === 0) break;
        take(a, b);
      }
    }
  }
  return found;
}

function candidates(rows: Rows, mates: Mates): { one: number; other: number; weight: number }[] {
  const free = (list: readonly (number | undefined)[]): number[] =>
    [...list.keys()].filter((at) => list[at] === undefined);
  const [ones, others] = [free(mates.ofOne), free(mates.ofOther)];
  const exact = ones.length * others.length > allPairs;
  const byText = new Map<string, number[]>();
  for (const other of others) {
    const text = rows.others[other]?.text ?? '';
    const list = byText.get(text);
    if (list) list.push(other);
    else byText.set(text, [other]);
  }
  return ones
    .flatMap((one) => {
      const among = exact ? (byText.get(rows.ones[one]?.text ?? '') ?? []) : others;
      return among.map((other) => {
        const weight = weightOf(rows.ones[one], rows.others[other]);
        return { one, other, weight };
      });
    })
    .filter(({ weight }) => weight > 0)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        Math.abs(a.one - a.other) - Math.abs(b.one - b.other) ||
        a.one - b.one ||
        a.other - b.other,
    );
}

function weightOf(one: Measured | undefined, other: Measured | undefined): number {
  if (!one || !other || one.own !== other.own || one.unit.kind !== other.unit.kind) return 0;
  const alike = likeness(one.row, other.row, alikeWhenMoved);
  if (alike < alikeWhenMoved) return 0;
  const words = one.row.words.length + other.row.words.length;
  const same = one.text === other.text;
  return same || words >= 2 * fewestWords ? alike * words + (same ? 1 : 0) : 0;
}

/** Whether a pair stands in another order than those that were found in order. */
function crosses(one: number, other: number, inOrder: readonly (number | undefined)[]): boolean {
  return inOrder.some((mate, at) => mate !== undefined && (at - one) * (mate - other) < 0);
}
