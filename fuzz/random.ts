/** Random numbers that are the same in every run of the same seed. */

export interface Random {
  /** A whole number from 0 to less than `count`. */
  below(count: number): number;
  /** One of these, all alike. */
  pick<T>(values: readonly [T, ...T[]] | readonly T[]): T;
  /** Whether something happens that happens once in `count` times. */
  oneIn(count: number): boolean;
}

/** Marsaglia's xorshift, after the words of the seed were mixed. */
export function randomFrom(...seed: readonly number[]): Random {
  let state = 0x9e3779b9;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (const word of seed) {
    state = (Math.imul(state ^ word, 0x85ebca6b) ^ (state >>> 13)) | 0 || 1;
    next();
  }
  const below = (count: number): number => next() % Math.max(1, count);
  return {
    below,
    pick: <T>(values: readonly T[]): T => {
      const value = values[below(values.length)];
      if (value === undefined) throw new Error('There is nothing to pick from.');
      return value;
    },
    oneIn: (count) => below(count) === 0,
  };
}
