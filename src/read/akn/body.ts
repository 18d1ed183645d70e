/** Reads the elements of a body into entries: what each is by itself, not where it belongs. */
import { blocksOf, groupsOf, holdsBlocks } from './blocks.ts';
import { bodyNames, divisions, paragraphs } from './body-names.ts';
import { crossHeading } from './cross-headings.ts';
import { divisionEntries, headingEntry, type Below } from './divisions.ts';
import type { Entry } from './entries.ts';
import { piecesOf } from './inline.ts';
import { inlineNames } from './inline-names.ts';
import { itemNode, listEntries } from './lists.ts';
import { paragraphEntries, textEntries } from './paragraphs.ts';
import { clause, preambular } from './preambles.ts';
import { addStray, type Reading } from './reading.ts';
import { elementsOf, type AknElement, type AknNode } from './xml.ts';

/** The entries of elements that stand one after the other. */
export function entriesOf(nodes: readonly AknNode[], reading: Reading): Entry[] {
  return groupsOf(nodes, standsApart).flatMap((group): Entry[] => {
    if (Array.isArray(group)) return textEntries(group as readonly AknNode[], undefined, reading);
    return entriesOfElement(group as AknElement, reading);
  });
}

function entriesOfElement(element: AknElement, reading: Reading): Entry[] {
  const { name } = element;
  const below: Below = (nodes) => entriesOf(nodes, reading);
  if (divisions.has(name)) return divisionEntries(element, reading, below);
  if (paragraphs.has(name)) return paragraphEntries(element, reading, below);
  switch (name) {
    case 'formula':
      return [clause(element.children, element, reading)];
    case 'container':
      return containerEntries(element, reading);
    case 'crossHeading':
      return [crossHeading(element, reading)];
    case 'list':
    case 'sublist':
      return listEntries(element, reading);
    case 'point':
      return [itemNode(element, 1, reading)].map((node): Entry => ({ kind: 'node', node }));
    case 'blockList':
    case 'ul':
    case 'ol':
    case 'table':
    case 'embeddedStructure':
    case 'quotedStructure':
      return blocksOf([element], reading).map((node): Entry => ({ kind: 'node', node }));
    case 'heading':
    case 'subheading':
    case 'num':
      return [headingEntry(piecesOf(element.children, reading), name, element)];
    case 'p':
    case 'block':
    case 'longTitle':
    case 'from':
    case 'scene':
    case 'narrative':
    case 'summary':
    case 'toc':
    case 'tocItem':
    case 'foreign':
    case 'div':
    case 'caption':
      return textEntries([element], element, reading);
    default:
      if (bodyNames.has(name)) return entriesOf(element.children, reading);
      return unknownEntries(element, reading);
  }
}

function standsApart(element: AknElement): boolean {
  return bodyNames.has(element.name) || !inlineNames.has(element.name) || holdsBlocks(element);
}

/** Of what nobody knows the paragraphs are kept apart, and words without one are a paragraph. */
function unknownEntries(element: AknElement, reading: Reading): Entry[] {
  if (!inlineNames.has(element.name)) addStray(element, reading);
  if (holdsBlocks(element)) return entriesOf(element.children, reading);
  return textEntries([{ ...element, name: 'p' }], element, reading);
}

function containerEntries(element: AknElement, reading: Reading): Entry[] {
  const table = elementsOf(element, 'table');
  if (table.length > 0 && element.attributes.get('name') === 'table') {
    return entriesOf(element.children, reading);
  }
  return [preambular(element, reading)];
}

/** What a file's `preamble` holds that is no formula: each is a paragraph of it. */
export function preambleEntries(element: AknElement, reading: Reading): Entry[] {
  return elementsOf(element).flatMap((child): Entry[] => {
    switch (child.name) {
      case 'p':
      case 'block':
        return [preambular({ ...child, children: [child] }, reading)];
      case 'recitals':
      case 'citations':
        return preambleEntries(child, reading);
      case 'recital':
      case 'citation':
        return [preambular(child, reading)];
      default:
        return entriesOfElement(child, reading);
    }
  });
}
