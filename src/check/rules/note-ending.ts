/** The text of a note ends with a full stop. */
import { notesOf } from '../../tree/walk.ts';
import type { Check } from '../context.ts';
import { endingOf } from '../endings.ts';

/** Reports each note that ends otherwise. */
export const noteEnding: Check = (root, { punctuation }) => {
  if (!punctuation) return [];
  return notesOf(root).flatMap((note) => {
    const ending = endingOf(note.children.at(-1), punctuation);
    if (ending === undefined || ending.mark === 'fullStop') return [];
    return [
      {
        reason: `Note ${note.label} does not end with a full stop`,
        place: note.position?.end ?? note,
      },
    ];
  });
};
