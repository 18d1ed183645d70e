/**
 * Where each note belongs: with its first reference. A note that nothing refers to follows the
 * note numbered just before it; without one before, it precedes the note after.
 */
import type { FootnoteDefinition, FootnoteReference } from '../../tree/index.ts';
import type { Notes } from '../notes.ts';

export interface NotePlacement {
  /** The notes that stand with a reference: its own when it is the first, and orphans beside it. */
  at: ReadonlyMap<FootnoteReference, readonly FootnoteDefinition[]>;
  /** The notes of a text without any reference: they stand at its end. */
  unreferenced: readonly FootnoteDefinition[];
}

export function placeNotes({ all, references }: Notes): NotePlacement {
  const at = new Map<FootnoteReference, FootnoteDefinition[]>();
  const waiting: FootnoteDefinition[] = [];
  let before: FootnoteDefinition[] | undefined;
  for (const note of all) {
    const [first] = references.get(note) ?? [];
    if (first) {
      before = [...waiting.splice(0), note];
      at.set(first, before);
    } else if (before) before.push(note);
    else waiting.push(note);
  }
  return { at, unreferenced: waiting };
}
