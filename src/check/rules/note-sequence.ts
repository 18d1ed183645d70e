/** Notes are numbered 1, 2, 3 without a gap. */
import { mastheadOf, notesOf, referencesByNote } from '../../tree/walk.ts';
import type { Check, CheckMessage } from '../context.ts';
import { noteNumber } from '../note-order.ts';

/** Reports each number that is left out or stands twice. */
export const noteSequence: Check = (root) => {
  const messages: CheckMessage[] = [];
  const seen = new Set<number>();
  const referenced = referencesByNote(root);
  // In a volume of resolutions the notes are numbered through: a text without a symbol may start anywhere.
  let last = mastheadOf(root)?.symbol === undefined ? undefined : 0;
  for (const note of notesOf(root)) {
    const number = noteNumber(note.label);
    if (number === undefined) continue;
    if (seen.has(number)) {
      messages.push({ reason: `There are two notes ${note.label}`, place: note });
      continue;
    }
    seen.add(number);
    if (last !== undefined && number > last + 1) {
      // A number that something refers to is reported as a note that is not there.
      const reported = number === last + 2 && referenced.has(String(last + 1));
      if (!reported) messages.push({ reason: gap(last, number), place: note });
    }
    last = number;
  }
  return messages;
};

function gap(last: number, number: number): string {
  const missing =
    number === last + 2 ? `Note ${last + 1} is` : `Notes ${last + 1} to ${number - 1} are`;
  return `${missing} missing: ${last === 0 ? 'the first note is' : `note ${last} is followed by`} ${number}`;
}
