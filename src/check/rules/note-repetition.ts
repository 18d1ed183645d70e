/**
 * A source that is cited again: up to 2018 the number of its note was repeated; since 2020 a new note
 * repeats its text. The year between, in which practice changed, is passed over.
 */
import type { Root } from '../../tree/types.ts';
import { notesOf, referencesByNote, textOf } from '../../tree/walk.ts';
import type { Check, CheckContext, CheckMessage } from '../context.ts';
import { citesTheSame } from '../note-sources.ts';

const lastYearOfNumbers = 2018;
const firstYearOfTexts = 2020;

/** Reports numbers repeated since 2020 and texts repeated up to 2018. */
export const noteRepetition: Check = (root, context) => {
  const { year } = context.profile;
  if (year === undefined) return [];
  if (year >= firstYearOfTexts) return repeatedNumbers(root, context);
  return year <= lastYearOfNumbers ? repeatedTexts(root, context) : [];
};

function repeatedNumbers(root: Root, { placeOf }: CheckContext): CheckMessage[] {
  return [...referencesByNote(root).values()].flatMap(([, ...repeated]) =>
    repeated.map((reference) => ({
      reason: `Note ${reference.label} is referenced again in ${placeOf(reference)}`,
      place: reference,
    })),
  );
}

function repeatedTexts(root: Root, { noteWords }: CheckContext): CheckMessage[] {
  const labels = new Map<string, string>();
  return notesOf(root).flatMap((note) => {
    if (citesTheSame(note, noteWords)) return [];
    const text = textOf(note).replace(/\s+/g, ' ').trim();
    const before = labels.get(text);
    if (before === undefined) labels.set(text, note.label);
    return before === undefined
      ? []
      : [{ reason: `Note ${note.label} has the text of note ${before}`, place: note }];
  });
}
