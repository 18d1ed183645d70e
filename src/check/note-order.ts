/** `note-order`: a note whose first reference does not come in the order of the numbers. */
import { report } from '../diagnostics/index.ts';
import { ascendingReferences, firstReferences, lostReferences, notesOf } from '../tree/index.ts';
import type { Check } from './context.ts';
import { mendOf } from './note-orphan.ts';

export const noteOrder: Check = (root, file) => {
  const inOrder = new Set(ascendingReferences(root));
  const first = firstReferences(root);
  const late = first.filter((reference) => !inOrder.has(reference));
  if (late.length === 0) return;
  const notes = new Map(notesOf(root).map((note) => [note.identifier, note]));
  const lateNotes = late
    .map(({ identifier }) => notes.get(identifier))
    .filter((note) => note !== undefined);
  const places = lostReferences(root, lateNotes);
  const labelBefore = new Map(first.map((reference, i) => [reference, first[i - 1]?.label]));
  late.forEach((reference, i) => {
    const before = labelBefore.get(reference);
    const lost = places[i];
    report(file, 'note-order', {
      reason:
        before === undefined
          ? `Note ${reference.label} is referred to before all others`
          : `Note ${reference.label} is first referred to after note ${before}`,
      place: reference,
      ...(lost && { note: `An earlier reference may be lost. ${mendOf(lost, String(file))}` }),
    });
  });
};
