/**
 * How alike two units are: the share of the words that stand in both in the same order.
 *
 * H. Hyyrö, "Bit-parallel LCS-length computation revisited", 2004: as many words at once as a number
 * has bits, so that all pairs of two long texts can be looked at.
 */

const bits = 32;

/** The words of a unit, as numbers, and where each of them stands. */
export interface WordRow {
  words: readonly number[];
  places: ReadonlyMap<number, Uint32Array>;
}

/** Gives words their numbers, the same in both texts. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>();

  rowOf(keys: readonly string[]): WordRow {
    const words = keys.map((key) => {
      const known = this.#numbers.get(key) ?? this.#numbers.size;
      this.#numbers.set(key, known);
      return known;
    });
    const places = new Map<number, Uint32Array>();
    const length = Math.ceil(words.length / bits);
    for (const [at, word] of words.entries()) {
      const mask = places.get(word) ?? new Uint32Array(length);
      const part = Math.floor(at / bits);
      mask[part] = (mask[part] ?? 0) | (1 << (at % bits));
      places.set(word, mask);
    }
    return { words, places };
  }
}

/** From 0, no word in common, to 1, the same words. Below `least` it may be said to be 0. */
export function likeness(one: WordRow, other: WordRow, least = 0): number {
  const total = one.words.length + other.words.length;
  if (total === 0) return 1;
  if (2 * Math.min(one.words.length, other.words.length) < least * total) return 0;
  return (2 * commonWords(one, other)) / total;
}

/** The length of a longest common subsequence. */
export function commonWords({ words: { length }, places }: WordRow, { words }: WordRow): number {
  const parts = Math.ceil(length / bits);
  const row = new Uint32Array(parts).fill(0xffffffff);
  for (const word of words) {
    const mask = places.get(word);
    if (mask === undefined) continue;
    let carry = 0;
    for (let part = 0; part < parts; part += 1) {
      const value = row[part] ?? 0;
      const here = (value & (mask[part] ?? 0)) >>> 0;
      const sum = value + here + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      row[part] = (sum | (value & ~(mask[part] ?? 0))) >>> 0;
    }
  }
  let common = 0;
  for (let at = 0; at < length; at += 1) {
    if ((((row[Math.floor(at / bits)] ?? 0) >>> (at % bits)) & 1) === 0) common += 1;
  }
  return common;
}
