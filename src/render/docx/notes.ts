/**
 * How notes are marked. Word counts its notes by itself and knows one reference to each: a second
 * one is a field that repeats the first (NOTEREF, ISO 29500-1 17.16.5.39). Where counting would not
 * give the printed marker, the note carries the marker itself (`customMarkFollows`, 17.11.4), which
 * takes it out of the count.
 */
import {
  nodesOf,
  notesOf,
  type FootnoteDefinition,
  type FootnoteReference,
  type Root,
} from '../../tree/index.ts';

export interface NoteMark {
  /** The note's number in the file; readers never see it. */
  id: number;
  /** The reference that the note hangs on. */
  first: FootnoteReference;
  /** Whether Word's own count gives the printed marker. */
  automatic: boolean;
}

export interface NotePlan {
  marks: ReadonlyMap<FootnoteDefinition, NoteMark>;
  /** The definition that a reference points at. */
  byIdentifier: ReadonlyMap<string, FootnoteDefinition>;
  /** Notes that no reference in the body points at. */
  orphans: FootnoteDefinition[];
}

export function planNotes(root: Root): NotePlan {
  const definitions = notesOf(root);
  const byIdentifier = new Map(definitions.map((note) => [note.identifier, note]));
  const marks = new Map<FootnoteDefinition, NoteMark>();
  let counted = 0;
  for (const reference of bodyReferences(root)) {
    const note = byIdentifier.get(reference.identifier);
    if (note === undefined || marks.has(note)) continue;
    const automatic = note.label === String(counted + 1);
    if (automatic) counted += 1;
    marks.set(note, { id: marks.size + 1, first: reference, automatic });
  }
  return { marks, byIdentifier, orphans: definitions.filter((note) => !marks.has(note)) };
}

/** Word has no notes on notes: a reference inside a note cannot be the one that it hangs on. */
function bodyReferences(root: Root): FootnoteReference[] {
  return root.children.flatMap((child) =>
    child.type === 'footnoteDefinition' ? [] : nodesOf(child, 'footnoteReference'),
  );
}
