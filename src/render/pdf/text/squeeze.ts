/**
 * Spaces that give way: a justified line takes one more word if its spaces, made narrower, are nearer
 * to their own width than they would be without it, made wider. The official pages do so.
 */
import type { Piece } from './words.ts';

export interface Squeeze {
  /** The least width of a space, of its own. */
  least: number;
  /** How much worse it is to narrow the spaces of a line than to widen them. */
  reluctance: number;
}

/** Whether a line takes a word that is wider than the room left, by so much. */
export function squeezes(
  line: readonly Piece[],
  word: readonly Piece[],
  over: number,
  { least, reluctance }: Squeeze,
): boolean {
  const between = spacesOf(line) + spacesOf(word) - (word.at(-1)?.space ?? 0);
  const narrowed = between === 0 ? 0 : 1 - over / between;
  if (narrowed < least) return false;
  const last = line.at(-1)?.space ?? 0;
  const without = spacesOf(line) - last;
  // What the word and the space before it leave free.
  const free = widthOf(word) - (word.at(-1)?.space ?? 0) + last - over;
  return without === 0 || free / without >= reluctance * (1 / narrowed - 1);
}

function spacesOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { space }) => sum + space, 0);
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0);
}
