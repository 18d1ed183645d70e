/**
 * Where places of a text are after it was edited: lines that stand once in both texts, in one order,
 * hold it together; between them lines pair off from both ends.
 */

export interface Aligned {
  /** Where an offset of the text as it was is now. */
  now: (offset: number) => number;
  /** Where an offset of the text as it is was before. */
  before: (offset: number) => number;
}

export function align(before: string, now: string): Aligned {
  const [old, fresh] = [linesOf(before), linesOf(now)];
  const pairs = pairsOf(old, fresh);
  const turned = pairs.map(([one, other]): Pair => [other, one]);
  return {
    now: (offset) => moved(offset, old, fresh, pairs),
    before: (offset) => moved(offset, fresh, old, turned),
  };
}

interface Line {
  from: number;
  text: string;
}

type Pair = readonly [number, number];

function linesOf(text: string): Line[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const start = from;
    from += line.length + 1;
    return { from: start, text: line };
  });
}

/** Lines of both texts that are one line, in order. */
function pairsOf(old: readonly Line[], fresh: readonly Line[]): Pair[] {
  const anchors: Pair[] = [
    [-1, -1],
    ...increasing(uniquePairs(old, fresh)),
    [old.length, fresh.length],
  ];
  const pairs: Pair[] = [];
  for (const [at, [toOld, toFresh]] of anchors.entries()) {
    const [fromOld, fromFresh] = anchors[at - 1] ?? [-1, -1];
    if (at > 0) pairs.push(...between([fromOld + 1, toOld], [fromFresh + 1, toFresh]));
    if (toOld >= 0 && toOld < old.length) pairs.push([toOld, toFresh]);
  }
  return pairs;
}

function uniquePairs(old: readonly Line[], fresh: readonly Line[]): Pair[] {
  const places = placesOf(fresh);
  return Array.from(placesOf(old)).flatMap(([text, [at, again]]): Pair[] => {
    const [there, thereAgain] = places.get(text) ?? [];
    if (text.trim() === '' || at === undefined || there === undefined) return [];
    return again === undefined && thereAgain === undefined ? [[at, there]] : [];
  });
}

/** What goes up by one where something is put before a line: it does not make it another line. */
const label = /^\s*(?:[-*] )?(?:\[\^[^\]]+\]:|\\?\(?[\p{L}\p{N}]{1,5}\\?[.)])\s+/u;

/** The places of lines by their words. */
function placesOf(lines: readonly Line[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of lines.entries()) {
    const words = text.replace(label, '');
    const known = places.get(words);
    if (known) known.push(at);
    else places.set(words, [at]);
  }
  return places;
}

/** The longest run of pairs that rises in both texts: a line that was moved does not hold the others. */
function increasing(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [at, [, there]] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < there) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? ends[low - 1] : undefined;
    ends[low] = at;
  }
  const run: Pair[] = [];
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) {
    const pair = pairs[at];
    if (pair) run.unshift(pair);
  }
  return run;
}

/** The lines between two anchors: as many as both have, from the first on. */
function between(
  [fromOld, toOld]: readonly [number, number],
  [fromFresh, toFresh]: readonly [number, number],
): Pair[] {
  const count = Math.max(0, Math.min(toOld - fromOld, toFresh - fromFresh));
  return Array.from({ length: count }, (_, at): Pair => [fromOld + at, fromFresh + at]);
}

/** The place of an offset in the other text: in the line that is its own, else where that would be. */
function moved(
  offset: number,
  from: readonly Line[],
  to: readonly Line[],
  pairs: readonly Pair[],
): number {
  const line = lastAtOrBefore(from.length, (at) => (from[at]?.from ?? 0) <= offset);
  const pair = pairs[lastAtOrBefore(pairs.length, (at) => (pairs[at]?.[0] ?? 0) <= line)];
  const target = pair && to[pair[1]];
  if (!pair || !target) return 0;
  if (pair[0] !== line) return target.from + target.text.length;
  return target.from + Math.min(offset - (from[line]?.from ?? 0), target.text.length);
}

function lastAtOrBefore(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return Math.max(low, 0);
}
