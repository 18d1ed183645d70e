/** The definitions of the notes as nodes, in the order of their numbers. */
import type { Words } from '../../language/reading-words.ts';
import type { FootnoteDefinition, ParagraphContent, RootContent } from '../../tree/types.ts';
import { endOf, startOf, type Content } from '../blocks/content.ts';
import { positionAt, type Reading } from '../reading.ts';
import { buildBody } from './build.ts';
import { noteRoles } from './note-roles.ts';
import { mapContents } from './roles.ts';
import type { DefinedNote } from './references.ts';

export function noteNodes(
  notes: readonly DefinedNote[],
  join: (content: Content) => Content,
  words: Words,
  reading: Reading,
): FootnoteDefinition[] {
  return notes.toSorted(byNumber).map((note) => {
    const { identifier, label } = note;
    const from = startOf(label) ?? 0;
    const roles = noteRoles(note, words).map((role) => mapContents(role, join));
    return {
      type: 'footnoteDefinition',
      identifier,
      label: label.text,
      children: buildBody(roles, reading).filter(isParagraphContent),
      position: positionAt(reading, from, endOf(label) ?? from),
    };
  });
}

/** What notes hold is what stands in paragraphs: `noteRoles` makes nothing else. */
function isParagraphContent(node: RootContent): node is ParagraphContent & RootContent {
  return node.type === 'paragraph' || node.type === 'item' || node.type === 'table';
}

/** Notes with a sign come first, as the masthead's asterisk does, then those with a number; letters are of tables. */
function byNumber(a: DefinedNote, b: DefinedNote): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  return first === second ? 0 : first - second;
}

function placeOf({ number, label }: DefinedNote): number {
  return number ?? (/^\p{L}/u.test(label.text) ? Infinity : 0);
}
