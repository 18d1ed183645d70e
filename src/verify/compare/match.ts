/** Finds which block of an edition is which block of the source. */
import type { OutlineBlock } from '../../tree/outline.ts';

export interface Matching {
  /** Blocks of the source with those of the edition, in the source's order. */
  pairs: { source: number; edition: number }[];
  missing: number[];
  added: number[];
}

/**
 * Matches blocks by what tells them best: id and text, then text, then id, and at last what stands
 * between the same neighbours. Linear in the number of blocks, but for short unmatched stretches.
 */
export function matchBlocks(
  source: readonly OutlineBlock[],
  edition: readonly OutlineBlock[],
): Matching {
  const toEdition = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (from: number, to: number): void => {
    toEdition.set(from, to);
    taken.add(to);
  };
  const keys: ((block: OutlineBlock) => string | undefined)[] = [
    ({ id, label, text }) => id && JSON.stringify([id, label, text]),
    ({ kind, label, text }) => (text || label ? JSON.stringify([kind, label, text]) : undefined),
    ({ text }) => (text.length > 3 ? text : undefined),
    ({ id }) => id,
  ];
  for (const key of keys) {
    const waiting = new Map<string, number[]>();
    for (const [index, block] of edition.entries()) {
      const value = taken.has(index) ? undefined : key(block);
      const others = value ? waiting.get(value) : undefined;
      if (others) others.push(index);
      else if (value) waiting.set(value, [index]);
    }
    for (const [index, block] of source.entries()) {
      const value = toEdition.has(index) ? undefined : key(block);
      const found = value ? waiting.get(value)?.shift() : undefined;
      if (found !== undefined) pair(index, found);
    }
  }
  pairBetweenNeighbours(source, edition, toEdition, taken, pair);
  return {
    pairs: [...toEdition]
      .sort(([a], [b]) => a - b)
      .map(([from, to]) => ({ source: from, edition: to })),
    missing: [...source.keys()].filter((index) => !toEdition.has(index)),
    added: [...edition.keys()].filter((index) => !taken.has(index)),
  };
}

/** An altered block without an id stands where the original stood: after the same neighbour. */
function pairBetweenNeighbours(
  source: readonly OutlineBlock[],
  edition: readonly OutlineBlock[],
  toEdition: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  pair: (from: number, to: number) => void,
): void {
  for (const [index, block] of source.entries()) {
    if (toEdition.has(index)) continue;
    const before = index === 0 ? -1 : toEdition.get(index - 1);
    const candidate = before === undefined ? undefined : before + 1;
    if (candidate === undefined || taken.has(candidate)) continue;
    const other = edition[candidate];
    if (other && (other.kind === block.kind || alike(block.text, other.text)))
      pair(index, candidate);
  }
}

/** Whether two texts share half of their words. */
function alike(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  const others = b.split(' ');
  const shared = others.filter((word) => words.has(word)).length;
  return shared * 2 >= Math.max(words.size, others.length);
}

/**
 * The pairs that are out of order: all that do not belong to the longest run that keeps the order.
 */
export function outOfOrder(pairs: Matching['pairs']): Matching['pairs'] {
  const kept = longestIncreasing(pairs.map(({ edition }) => edition));
  return pairs.filter((_, index) => !kept.has(index));
}

/** Indexes of a longest increasing subsequence (patience sorting). */
function longestIncreasing(values: readonly number[]): Set<number> {
  const tops: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, value] of values.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tops[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tops[low - 1] : undefined;
    tops[low] = index;
  }
  const kept = new Set<number>();
  for (let at = tops.at(-1); at !== undefined; at = before[at]) kept.add(at);
  return kept;
}
