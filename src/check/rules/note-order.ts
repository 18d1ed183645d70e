/** Notes are numbered in the order of their first references. */
import type { Check } from '../context.ts';
import type { FirstReference } from '../note-order.ts';
import { notePlaces } from '../note-places.ts';

/** Reports each first reference that stands out of the order of the numbers. */
export const noteOrder: Check = (root, context) => {
  const places = notePlaces(root, context);
  return places.firsts.flatMap((first, index) => {
    if (first.inOrder) return [];
    const range = places.rangeFor(first.number);
    const lost = range === undefined ? '' : `; an earlier reference may be lost ${range}`;
    return [
      {
        reason: `Note ${first.number} is first referred to ${neighbour(first, index, places.firsts)}${lost}`,
        place: first.node,
      },
    ];
  });
};

/** "after note 15", or "before note 2" for a number that comes too early. */
function neighbour(
  { number }: FirstReference,
  index: number,
  firsts: readonly FirstReference[],
): string {
  const before = firsts[index - 1];
  if (before && before.number > number) return `after note ${before.number}`;
  const next = firsts.slice(index + 1, index + 2)[0];
  return next ? `before note ${next.number}` : 'out of order';
}
