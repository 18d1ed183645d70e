/** The definitions of the notes as nodes, in the order of their numbers. */
import type { FootnoteDefinition, Paragraph } from '../../tree/types.ts';
import { endOf, startOf, trim, type Content } from '../blocks/content.ts';
import { positionAt, type Reading } from '../reading.ts';
import { phrasingOf } from './phrasing.ts';
import type { DefinedNote } from './references.ts';

export function noteNodes(
  notes: readonly DefinedNote[],
  join: (content: Content) => Content,
  reading: Reading,
): FootnoteDefinition[] {
  return notes.toSorted(byNumber).map(({ identifier, label, paragraphs }) => {
    const from = startOf(label) ?? 0;
    return {
      type: 'footnoteDefinition',
      identifier,
      label: label.text,
      children: paragraphs.map((content): Paragraph => ({
        type: 'paragraph',
        children: phrasingOf(trim(join(content)), reading),
      })),
      position: positionAt(reading, from, endOf(label) ?? from),
    };
  });
}

/** Notes with a sign come first, as the masthead's asterisk does; the rest by number. */
function byNumber(a: DefinedNote, b: DefinedNote): number {
  return (a.number ?? 0) - (b.number ?? 0);
}
