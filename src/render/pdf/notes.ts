/**
 * Where each note belongs: with its first reference. A note that nothing refers to follows the
 * note numbered just before it; without one before, it precedes the note after.
 */
import {
  nodesOf,
  notesOf,
  type FootnoteDefinition,
  type FootnoteReference,
  type Root,
} from '../../tree/index.ts';

export interface NotePlacement {
  definitions: ReadonlyMap<string, FootnoteDefinition>;
  /** The references to each note, in reading order. */
  references: ReadonlyMap<FootnoteDefinition, readonly FootnoteReference[]>;
  /** The notes that stand with a reference: its own when it is the first, and orphans beside it. */
  at: ReadonlyMap<FootnoteReference, readonly FootnoteDefinition[]>;
  /** The notes of a text without any reference: they stand at its end. */
  unreferenced: readonly FootnoteDefinition[];
}

export function placeNotes(root: Root): NotePlacement {
  const notes = notesOf(root);
  const definitions = new Map(notes.map((note) => [note.identifier, note]));
  const references = new Map<FootnoteDefinition, FootnoteReference[]>(
    notes.map((note) => [note, []]),
  );
  for (const reference of nodesOf(root, 'footnoteReference')) {
    const note = definitions.get(reference.identifier);
    if (note) references.get(note)?.push(reference);
  }
  const at = new Map<FootnoteReference, FootnoteDefinition[]>();
  const waiting: FootnoteDefinition[] = [];
  let before: FootnoteDefinition[] | undefined;
  for (const note of notes) {
    const [first] = references.get(note) ?? [];
    if (first) {
      before = [...waiting.splice(0), note];
      at.set(first, before);
    } else if (before) before.push(note);
    else waiting.push(note);
  }
  return { definitions, references, at, unreferenced: waiting };
}
