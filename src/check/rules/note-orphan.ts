/** Every note is referenced. */
import { orphanNotes } from '../../tree/walk.ts';
import type { Check } from '../context.ts';
import { noteNumber } from '../note-order.ts';
import { notePlaces } from '../note-places.ts';

/** Reports each note that nothing points at, and where its reference is likely to belong. */
export const noteOrphan: Check = (root, context) => {
  const orphans = orphanNotes(root);
  if (orphans.length === 0) return [];
  const places = notePlaces(root, context);
  return orphans.map((note) => {
    const number = noteNumber(note.label);
    const range = number === undefined ? undefined : places.rangeFor(number);
    const names = number === undefined ? [] : places.namesFor(number, note.identifier);
    const belongs = range === undefined ? '' : `; it is likely to belong ${range}`;
    return {
      reason: `Nothing refers to note ${note.label}${belongs}`,
      place: note,
      ...(names.length > 0 && { note: proposal(note.identifier, names) }),
    };
  });
};

/** What to do: the words after which the reference may stand, with their lines. */
function proposal(identifier: string, names: readonly string[]): string {
  const inWords =
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
  return `Write [^${identifier}] where the printed text has the reference: perhaps after ${inWords}.`;
}
