/** The notes of a file that Plenary wrote. */
import type { FootnoteDefinition, FootnoteReference } from '../../../tree/index.ts';
import type { AknElement } from '../xml.ts';
import { blocks } from './blocks.ts';
import type { LetterReading } from './letter-reading.ts';

/** The note of an element, read once, however many references lead to it. */
export function definitionOf(element: AknElement, reading: LetterReading): FootnoteDefinition {
  const known = reading.notes.get(element);
  if (known) return known;
  const { attributes } = element;
  const label = attributes.get('number') ?? attributes.get('marker') ?? '';
  const definition: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: attributes.get('identifier') ?? label,
    label,
    children: [],
    position: reading.positionOf(element),
  };
  reading.notes.set(element, definition);
  definition.children = blocks(element.children, reading);
  return definition;
}

export function unknownReference({ attributes }: AknElement): FootnoteReference {
  const label = attributes.get('marker') ?? '';
  return { type: 'footnoteReference', identifier: attributes.get('identifier') ?? label, label };
}

/** In the order of the document: that of the text, unless their places are written. */
export function notesInOrder({ notes, order }: LetterReading): FootnoteDefinition[] {
  const place = (element: AknElement): number =>
    Number(element.attributes.get('place') ?? order.get(element) ?? 0);
  return [...notes]
    .toSorted(([one], [other]) => place(one) - place(other))
    .map(([, definition]) => definition);
}
