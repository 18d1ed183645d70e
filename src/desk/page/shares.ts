/** How the zones share the window, in parts of a hundred; what a person chose is remembered. */

export interface Shares {
  /** Of the width, for the text and the messages; the editions have the rest. */
  text: number;
  /** Of the height, for the text; the messages have the rest. */
  source: number;
}

export type ShareName = keyof Shares;

/** A zone that is smaller is folded; the other keeps as much. */
export const least = 16;
export const most = 100 - least;

const name = 'plenary.shares';
const usual: Shares = { text: 48, source: 68 };

export function rememberedShares(): Shares {
  try {
    const stored = JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Shares> | null;
    return { text: shareOf(stored?.text, 'text'), source: shareOf(stored?.source, 'source') };
  } catch {
    return usual;
  }
}

export function rememberShares(shares: Shares): void {
  try {
    localStorage.setItem(name, JSON.stringify(shares));
  } catch {
    // A browser that keeps nothing works all the same.
  }
}

function shareOf(value: unknown, share: ShareName): number {
  const isOne = typeof value === 'number' && (value === 0 || (value >= least && value <= most));
  return isOne ? value : usual[share];
}
