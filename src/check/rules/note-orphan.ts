/** Every note is referenced. */
import { orphanNotes } from '../../tree/walk.ts';
import type { Check } from '../context.ts';
import { noteNumber } from '../note-order.ts';
import { notePlaces, type LikelyPlace } from '../note-places.ts';

/** Reports each note that nothing points at, and where its reference is likely to belong. */
export const noteOrphan: Check = (root, context) => {
  const orphans = orphanNotes(root);
  if (orphans.length === 0) return [];
  const places = notePlaces(root, context);
  return orphans.map((note) => {
    const number = noteNumber(note.label);
    const likely = number === undefined ? undefined : places.likely(number, note.identifier);
    const belongs = likely?.range === undefined ? '' : `; it is likely to belong ${likely.range}`;
    return {
      reason: `Nothing refers to note ${note.label}${belongs}`,
      place: note,
      ...(likely && likely.after.length > 0 && { note: proposal(note.identifier, likely) }),
    };
  });
};

/** What to do: the words after which the reference may stand, with their lines. */
export function proposal(identifier: string, { after }: LikelyPlace): string {
  const names =
    after.length < 2 ? after.join('') : `${after.slice(0, -1).join(', ')} or ${after.at(-1)}`;
  return `Write [^${identifier}] where the printed text has the reference: perhaps after ${names}.`;
}
