/**
 * How notes are marked. Word counts its notes by itself and knows one reference to each: a second
 * one is a field that repeats the first (NOTEREF, ISO 29500-1 17.16.5.39). Where counting would not
 * give the printed marker, the note carries the marker itself (`customMarkFollows`, 17.11.4), which
 * takes it out of the count.
 */
import {
  nodesOf,
  type FootnoteDefinition,
  type FootnoteReference,
  type Root,
} from '../../tree/index.ts';
import type { Notes } from '../notes.ts';

export interface NoteMark {
  /** The note's number in the file; readers never see it. */
  id: number;
  /** The reference that the note hangs on. */
  first: FootnoteReference;
  /** Whether Word's own count gives the printed marker. */
  automatic: boolean;
}

/** The marks of the notes that a reference in the body points at. */
export type NoteMarks = ReadonlyMap<FootnoteDefinition, NoteMark>;

export function noteMarksOf(root: Root, { byIdentifier }: Notes): NoteMarks {
  const marks = new Map<FootnoteDefinition, NoteMark>();
  let counted = 0;
  for (const reference of bodyReferences(root)) {
    const note = byIdentifier.get(reference.identifier);
    if (note === undefined || marks.has(note)) continue;
    const automatic = note.label === String(counted + 1);
    if (automatic) counted += 1;
    marks.set(note, { id: marks.size + 1, first: reference, automatic });
  }
  return marks;
}

/** Word has no notes on notes: a reference inside a note cannot be the one that it hangs on. */
function bodyReferences(root: Root): FootnoteReference[] {
  return root.children.flatMap((child) =>
    child.type === 'footnoteDefinition' ? [] : nodesOf(child, 'footnoteReference'),
  );
}
