/** The order in which notes are first referenced, and which references break it. */
import { heaviestAscending } from '../tree/index.ts';
import type { FootnoteReference } from '../tree/types.ts';
import type { Passage } from './passages.ts';

/** The first reference to a numbered note. */
export interface FirstReference {
  node: FootnoteReference;
  number: number;
  /** The passage it stands in, by its place in reading order, and where in it. */
  passage: number;
  at: number;
  /** It belongs to the longest row of references that ascends: the others are out of place. */
  inOrder: boolean;
}

/** The first references to numbered notes, in reading order. */
export function firstReferences(passages: readonly Passage[]): FirstReference[] {
  const seen = new Set<number>();
  const firsts: FirstReference[] = [];
  passages.forEach(({ references }, passage) => {
    for (const { node, at } of references) {
      const number = noteNumber(node.label);
      if (number === undefined || seen.has(number)) continue;
      seen.add(number);
      firsts.push({ node, number, passage, at, inOrder: false });
    }
  });
  for (const first of heaviestAscending(firsts, ({ number }) => number)) first.inOrder = true;
  return firsts;
}

/** The number of a note from its marker, unless the marker is a letter or an asterisk. */
export function noteNumber(label: string): number | undefined {
  return /^\d{1,9}$/.test(label.trim()) ? Number(label) : undefined;
}
