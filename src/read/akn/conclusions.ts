/** What stands at the end of a text: meeting and day of adoption, votes, notes without a reference. */
import type { SectionContent } from '../../tree/index.ts';
import { entriesOf } from './body.ts';
import type { Entry } from './entries.ts';
import { piecesOf } from './inline.ts';
import { phrasingOfPieces, rawText, withoutWhole } from './pieces.ts';
import type { Reading } from './reading.ts';
import { elementsOf, elementsWithin, type AknElement, namesIn } from './xml.ts';

const closingElements: ReadonlySet<string> = namesIn(`event location docDate date`);

export function conclusionEntries(element: AknElement, reading: Reading): Entry[] {
  return elementsOf(element).flatMap((child): Entry[] => {
    if (child.name === 'container' || child.name === 'blockContainer') {
      return isNotes(child)
        ? readNotes(child, reading)
        : conclusionEntries(named(child, element), reading);
    }
    return child.name === 'p' ? lineEntry(child, element, reading) : entriesOf([child], reading);
  });
}

/** What a container says of itself holds for its lines. */
function named(container: AknElement, around: AknElement): AknElement {
  return container.attributes.has('name')
    ? container
    : { ...container, attributes: around.attributes };
}

function isNotes(container: AknElement): boolean {
  return container.attributes.get('name') === 'notes';
}

/** Notes that stand here are those that nothing in the text refers to. */
function readNotes(container: AknElement, reading: Reading): Entry[] {
  piecesOf(container.children, reading);
  return [];
}

function lineEntry(line: AknElement, around: AknElement, reading: Reading): Entry[] {
  const pieces = withoutWhole(piecesOf([line], reading), ['emphasis']);
  const children = phrasingOfPieces(pieces);
  if (children.length === 0) return [];
  const node: SectionContent = {
    type: typeOf(line, around, rawText(pieces).trim(), reading),
    children,
    position: reading.positionOf(line),
  };
  return [{ kind: 'node', node }];
}

function typeOf(
  line: AknElement,
  around: AknElement,
  text: string,
  { language: { words } }: Reading,
): 'closingNote' | 'voteNote' | 'paragraph' {
  const name = around.attributes.get('name');
  if (name === 'vote') return 'voteNote';
  const marked = [...elementsWithin(line, (element) => isClosing(element))].length > 0;
  if (name === 'closing' || marked || words.closingNote.test(text)) return 'closingNote';
  return words.voteNote.test(text) ? 'voteNote' : 'paragraph';
}

function isClosing({ name, attributes }: AknElement): boolean {
  return closingElements.has(name) || attributes.get('name') === 'adoptionMeeting';
}
