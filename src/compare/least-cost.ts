/**
 * Which members of one row are which of another, in order, at the least cost: exact, in memory that
 * grows with the rows and not with their product.
 *
 * D. S. Hirschberg, "A linear space algorithm for computing maximal common subsequences", 1975.
 */

export interface Costs {
  /** What it costs that the one is the other; `Infinity` where it cannot be. */
  match: (one: number, other: number) => number;
  /** What it costs that a member of the first row has none beside it. */
  remove: (one: number) => number;
  /** The same of the second row. */
  add: (other: number) => number;
}

export type Pair = readonly [one: number, other: number];

/** A table of this many fields is filled at once. */
const smallTable = 10_000;

/** The pairs of a cheapest alignment of the stretches [0, ones) and [0, others). */
export function leastCost(ones: number, others: number, costs: Costs): Pair[] {
  const pairs: Pair[] = [];
  solve({ from: 0, to: ones }, { from: 0, to: others }, costs, pairs);
  return pairs;
}

interface Stretch {
  from: number;
  to: number;
}

function solve(ones: Stretch, others: Stretch, costs: Costs, pairs: Pair[]): void {
  const [n, m] = [ones.to - ones.from, others.to - others.from];
  if (n === 0 || m === 0) return;
  if (n === 1 || (n + 1) * (m + 1) <= smallTable) {
    fillTable(ones, others, costs, pairs);
    return;
  }
  const middle = ones.from + (n >> 1);
  const before = forwards({ from: ones.from, to: middle }, others, costs);
  const after = backwards({ from: middle, to: ones.to }, others, costs);
  let best = 0;
  for (let at = 1; at <= m; at += 1) {
    const cost = (before[at] ?? 0) + (after[at] ?? 0);
    if (cost < (before[best] ?? 0) + (after[best] ?? 0)) best = at;
  }
  const cut = others.from + best;
  solve({ from: ones.from, to: middle }, { from: others.from, to: cut }, costs, pairs);
  solve({ from: middle, to: ones.to }, { from: cut, to: others.to }, costs, pairs);
}

/** The cost of all of `ones` against each beginning of `others`. */
function forwards(ones: Stretch, others: Stretch, costs: Costs): Float64Array {
  const m = others.to - others.from;
  let row = new Float64Array(m + 1);
  for (let j = 1; j <= m; j += 1) row[j] = (row[j - 1] ?? 0) + costs.add(others.from + j - 1);
  let next = new Float64Array(m + 1);
  for (let i = ones.from; i < ones.to; i += 1) {
    const remove = costs.remove(i);
    next[0] = (row[0] ?? 0) + remove;
    for (let j = 1; j <= m; j += 1) {
      const other = others.from + j - 1;
      next[j] = Math.min(
        (row[j - 1] ?? 0) + costs.match(i, other),
        (row[j] ?? 0) + remove,
        (next[j - 1] ?? 0) + costs.add(other),
      );
    }
    [row, next] = [next, row];
  }
  return row;
}

/** The cost of all of `ones` against each end of `others`. */
function backwards(ones: Stretch, others: Stretch, costs: Costs): Float64Array {
  const m = others.to - others.from;
  let row = new Float64Array(m + 1);
  for (let j = m - 1; j >= 0; j -= 1) row[j] = (row[j + 1] ?? 0) + costs.add(others.from + j);
  let next = new Float64Array(m + 1);
  for (let i = ones.to - 1; i >= ones.from; i -= 1) {
    const remove = costs.remove(i);
    next[m] = (row[m] ?? 0) + remove;
    for (let j = m - 1; j >= 0; j -= 1) {
      const other = others.from + j;
      next[j] = Math.min(
        (row[j + 1] ?? 0) + costs.match(i, other),
        (row[j] ?? 0) + remove,
        (next[j + 1] ?? 0) + costs.add(other),
      );
    }
    [row, next] = [next, row];
  }
  return row;
}

const [matched, removed, added] = [1, 2, 3];

function fillTable(ones: Stretch, others: Stretch, costs: Costs, pairs: Pair[]): void {
  const [n, m] = [ones.to - ones.from, others.to - others.from];
  const width = m + 1;
  const cost = new Float64Array((n + 1) * width);
  const step = new Uint8Array((n + 1) * width);
  const costAt = (at: number): number => cost[at] ?? 0;
  for (let i = n; i >= 0; i -= 1) {
    for (let j = m; j >= 0; j -= 1) {
      if (i === n && j === m) continue;
      const at = i * width + j;
      let best = Infinity;
      const offer = (price: number, how: number): void => {
        if (price >= best) return;
        best = price;
        step[at] = how;
      };
      if (i < n && j < m) {
        offer(costAt(at + width + 1) + costs.match(ones.from + i, others.from + j), matched);
      }
      if (i < n) offer(costAt(at + width) + costs.remove(ones.from + i), removed);
      if (j < m) offer(costAt(at + 1) + costs.add(others.from + j), added);
      cost[at] = best;
    }
  }
  for (let [i, j] = [0, 0]; i < n && j < m;) {
    const how = step[i * width + j];
    if (how === matched) pairs.push([ones.from + i, others.from + j]);
    if (how !== added) i += 1;
    if (how !== removed) j += 1;
  }
}
