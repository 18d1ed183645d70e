/** Notes: their marker, and what they hold. */
import type { FootnoteReference, ParagraphContent } from '../../tree/index.ts';
import { referenceTo } from './notes.ts';
import { setAside, type Reading } from './reading.ts';
import { isElement, textContent, type AknElement, type AknNode } from './xml.ts';

/** Reads a note where the text comes upon it and gives the reference to it. */
export function readNote(element: AknElement, reading: Reading): FootnoteReference {
  const known = reading.notes.of(element);
  if (known) return referenceTo(known);
  const marker = noteLabelOf(element);
  if (marker === '') reading.unmarked.push(element);
  const note = reading.notes.begin(element, marker || reading.notes.nextNumber());
  note.position = reading.positionOf(element);
  note.children = noteContent(element, reading);
  return referenceTo(note);
}

/** The marker as printed: in an attribute, or in a number of the note's own. */
export function noteLabelOf(element: AknElement): string {
  const number = element.children.find((child) => isElement(child) && child.name === 'num');
  return element.attributes.get('marker') ?? textContent(number).trim();
}

function noteContent(element: AknElement, reading: Reading): ParagraphContent[] {
  const own = element.children.filter((child) => !isElement(child) || child.name !== 'num');
  return reading.read.blocks(withoutBrackets(own, element, reading), reading);
}

/** "()" before the text of a note: where a program took its number out of its brackets. */
const brackets = /^\s*\(\s*\)\s*/;

function withoutBrackets(
  nodes: readonly AknNode[],
  note: AknElement,
  reading: Reading,
): readonly AknNode[] {
  const first = nodes.findIndex((node) => textContent(node).trim() !== '');
  const node = nodes[first];
  if (node === undefined) return nodes;
  if (!isElement(node)) {
    if (!brackets.test(node)) return nodes;
    setAside(reading, 'noteBrackets', { ...note, children: ['()'] });
    return nodes.with(first, node.replace(brackets, ''));
  }
  const children = withoutBrackets(node.children, note, reading);
  return children === node.children ? nodes : nodes.with(first, { ...node, children });
}
