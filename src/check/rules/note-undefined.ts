/** Every reference has its note. */
import { notesOf, referencesByNote } from '../../tree/walk.ts';
import type { Check } from '../context.ts';

/** Reports the references to each note that the text does not have. */
export const noteUndefined: Check = (root, { placeOf }) => {
  const defined = new Set(notesOf(root).map(({ identifier }) => identifier));
  return [...referencesByNote(root)].flatMap(([identifier, [first, ...others]]) => {
    if (first === undefined || defined.has(identifier)) return [];
    const more = others.length === 0 ? '' : `; there are ${others.length + 1} references to it`;
    return [
      {
        reason: `There is no note ${first.label}, to which ${placeOf(first)} refers${more}`,
        place: first,
      },
    ];
  });
};
