/** The date under the meeting is the day of adoption at the head. */
import { nodesOf } from '../../tree/walk.ts';
import type { Check } from '../context.ts';

/** Reports a closing date that no adoption line has. */
export const closingDate: Check = (root) => {
  const adopted = nodesOf(root, 'adoptionLine').flatMap((line) => line.data?.isoDate ?? []);
  if (adopted.length === 0) return [];
  // A composite resolution has several parts, each with its own dates.
  return nodesOf(root, 'closingNote').flatMap((note) => {
    const date = note.data?.isoDate;
    if (date === undefined || adopted.includes(date)) return [];
    return [
      {
        reason: `The text closes with ${date} but was adopted on ${adopted.join(', ')}`,
        place: note,
      },
    ];
  });
};
