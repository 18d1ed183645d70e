/** The notes of a document and what refers to them. */
import {
  nodesOf,
  notesOf,
  type FootnoteDefinition,
  type FootnoteReference,
  type Root,
} from '../tree/index.ts';

export interface Notes {
  /** In the order of their numbers. */
  all: readonly FootnoteDefinition[];
  /** The note that a reference points at. */
  byIdentifier: ReadonlyMap<string, FootnoteDefinition>;
  /** The references to each note, in reading order. */
  references: ReadonlyMap<FootnoteDefinition, readonly FootnoteReference[]>;
}

export function notesWithReferences(root: Root): Notes {
  const all = notesOf(root);
  const byIdentifier = new Map(all.map((note) => [note.identifier, note]));
  const references = new Map<FootnoteDefinition, FootnoteReference[]>(
    all.map((note) => [note, []]),
  );
  for (const reference of nodesOf(root, 'footnoteReference')) {
    const note = byIdentifier.get(reference.identifier);
    if (note) references.get(note)?.push(reference);
  }
  return { all, byIdentifier, references };
}
