/** What kind of source each note cites: its words tell which names in the text it may belong to. */
import type { NoteWords } from '../language/note-words.ts';
import type { FootnoteDefinition, Root } from '../tree/types.ts';
import { notesOf, textOf } from '../tree/walk.ts';

/** For each note the words that name such a source: "Convention", "Protocol" for a treaty. */
export function sourceKinds(
  root: Root,
  words: NoteWords | undefined,
): ReadonlyMap<string, readonly string[]> {
  const patterns = (words?.sources ?? []).map(({ note, names }) => ({
    note: new RegExp(note, 'iu'),
    names,
  }));
  const kinds = new Map<string, readonly string[]>();
  let before: readonly string[] = [];
  for (const note of notesOf(root)) {
    const text = textOf(note).slice(0, 1000);
    if (!citesTheSame(note, words))
      before = patterns.find((one) => one.note.test(text))?.names ?? [];
    kinds.set(note.identifier, before);
  }
  return kinds;
}

/** Whether a note begins with "Ibid.": it cites the source of the note before it. */
export function citesTheSame(note: FootnoteDefinition, words: NoteWords | undefined): boolean {
  const opening = textOf(note).slice(0, 40).trimStart().toLowerCase();
  return (words?.sameSource ?? []).some((phrase) => opening.startsWith(phrase));
}
