/**
 * Which units of one text are which of another. Optimal for texts of some hundred units; of longer
 * ones only units that share rare words are looked at, and what lies between is aligned exactly.
 */
import { heaviestAscending } from '../tree/index.ts';
import { leastCost, type Pair } from './least-cost.ts';
import { matchCost, type Measured } from './measured.ts';

/** So many pairs are looked at one by one. */
const allPairs = 400_000;

/** Pairs in the order of both texts. */
export function alignInOrder(ones: readonly Measured[], others: readonly Measured[]): Pair[] {
  const shorter = Math.min(ones.length, others.length);
  let start = 0;
  while (start < shorter && isSame(ones[start], others[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(ones.at(-1 - end), others.at(-1 - end))) end += 1;
  const pairs: Pair[] = [];
  for (let at = 0; at < start; at += 1) pairs.push([at, at]);
  const middle = alignBetween(
    { from: start, to: ones.length - end },
    { from: start, to: others.length - end },
    { ones, others },
  );
  pairs.push(...middle);
  for (let at = end; at > 0; at -= 1) pairs.push([ones.length - at, others.length - at]);
  return pairs;
}

function isSame(one: Measured | undefined, other: Measured | undefined): boolean {
  return one !== undefined && other !== undefined && one.own && matchCost(one, other) === 0;
}

interface Stretch {
  from: number;
  to: number;
}

interface Rows {
  ones: readonly Measured[];
  others: readonly Measured[];
}

function alignBetween(ones: Stretch, others: Stretch, rows: Rows): Pair[] {
  if ((ones.to - ones.from) * (others.to - others.from) <= allPairs) {
    return exactly(ones, others, rows);
  }
  const pairs: Pair[] = [];
  let [one, other] = [ones.from, others.from];
  const anchors = anchorsIn(ones, others, rows);
  for (const anchor of [...anchors, undefined]) {
    const [toOne, toOther] = anchor ?? [ones.to, others.to];
    const [n, m] = [toOne - one, toOther - other];
    // What shares no rare words over so long a stretch has nothing to do with one another.
    if (n * m <= allPairs) {
      pairs.push(...exactly({ from: one, to: toOne }, { from: other, to: toOther }, rows));
    }
    if (anchor) pairs.push(anchor);
    [one, other] = [toOne + 1, toOther + 1];
  }
  return pairs;
}

function exactly(ones: Stretch, others: Stretch, rows: Rows): Pair[] {
  const costs = {
    match: (one: number, other: number): number => {
      const [a, b] = [rows.ones[ones.from + one], rows.others[others.from + other]];
      return a && b ? matchCost(a, b) : Infinity;
    },
    remove: (one: number) => rows.ones[ones.from + one]?.weight ?? 1,
    add: (other: number) => rows.others[others.from + other]?.weight ?? 1,
  };
  return leastCost(ones.to - ones.from, others.to - others.from, costs).map(
    ([one, other]) => [ones.from + one, others.from + other] as const,
  );
}

/** Two words in a row that stand in no more units than this are rare. */
const rare = 6;
const candidatesEach = 6;

/** The cheapest chain of pairs that share rare words, found among a few for each unit. */
function anchorsIn(ones: Stretch, others: Stretch, rows: Rows): Pair[] {
  const places = new Map<string, number[]>();
  for (let at = others.from; at < others.to; at += 1) {
    for (const words of wordPairs(rows.others[at])) {
      const list = places.get(words);
      if (list === undefined) places.set(words, [at]);
      else if (list.length <= rare) list.push(at);
    }
  }
  const candidates: { pair: Pair; weight: number }[] = [];
  for (let at = ones.from; at < ones.to; at += 1) {
    const votes = new Map<number, number>();
    for (const words of wordPairs(rows.ones[at])) {
      const found = places.get(words) ?? [];
      if (found.length > rare) continue;
      for (const other of found) votes.set(other, (votes.get(other) ?? 0) + 1);
    }
    const best = [...votes]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, candidatesEach)
      .sort(([a], [b]) => b - a);
    for (const [other] of best) {
      const [a, b] = [rows.ones[at], rows.others[other]];
      const weight = a && b ? a.weight + b.weight - matchCost(a, b) : 0;
      if (weight > 0) candidates.push({ pair: [at, other], weight });
    }
  }
  return heaviestAscending(
    candidates,
    ({ pair }) => pair[1],
    ({ weight }) => weight,
  ).map(({ pair }) => pair);
}

function wordPairs(unit: Measured | undefined): Set<string> {
  const words = unit?.own ? unit.row.words : [];
  return new Set(words.map((word, at) => `${words[at - 1] ?? ''} ${word}`));
}
