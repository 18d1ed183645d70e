/** Notes to resolutions are numbered; letters are for notes to tables. */
import { notesOf } from '../../tree/walk.ts';
import type { Check } from '../context.ts';

/** Reports each note whose marker is a letter. */
export const noteLabel: Check = (root) =>
  notesOf(root)
    .filter(({ label }) => /^\p{L}+$/u.test(label))
    .map((note) => ({ reason: `The note is marked "${note.label}"`, place: note }));
