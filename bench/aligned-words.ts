/** Pairs the words of two prints of one text, which differ in a few places at most. */

/** For each word of the first its place in the second, or -1. */
export function alignedWords(first: readonly string[], second: readonly string[]): Int32Array {
  const pairs = new Int32Array(first.length).fill(-1);
  let [a, b] = [0, 0];
  while (a < first.length && b < second.length) {
    if (first[a] === second[b]) pairs[a++] = b++;
    else {
      const next = nextAgreement(first, second, a, b);
      if (!next) break;
      [a, b] = next;
    }
  }
  return pairs;
}

/** So many words in a row make an agreement. */
const sure = 4;
/** The most words that are stepped over. */
const furthest = 2000;

/** The nearest place from which both go on alike. */
function nextAgreement(
  first: readonly string[],
  second: readonly string[],
  a: number,
  b: number,
): [number, number] | undefined {
  for (let steps = 1; steps < furthest; steps++) {
    for (let inFirst = 0; inFirst <= steps; inFirst++) {
      const [x, y] = [a + inFirst, b + steps - inFirst];
      if (agrees(first, second, x, y)) return [x, y];
    }
  }
  return undefined;
}

function agrees(
  first: readonly string[],
  second: readonly string[],
  x: number,
  y: number,
): boolean {
  if (x >= first.length || y >= second.length) return false;
  const length = Math.min(sure, first.length - x, second.length - y);
  for (let at = 0; at < length; at++) if (first[x + at] !== second[y + at]) return false;
  return true;
}
