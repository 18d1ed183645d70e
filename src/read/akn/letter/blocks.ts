/** Blocks of a file that Plenary wrote: paragraphs, lists, quotations, tables. */
import { levelOfClass } from '../../../akn/index.ts';
import type { Item, ParagraphContent } from '../../../tree/index.ts';
import {
  childOf,
  classesOf,
  elementsOf,
  isElement,
  textContent,
  type AknElement,
  type AknNode,
} from '../xml.ts';
import type { LetterReading } from './letter-reading.ts';
import { Stranger } from './stranger.ts';
import { table } from './table.ts';
import { isVoid } from './void.ts';

export function blocks(
  nodes: readonly AknNode[],
  reading: LetterReading,
  depth = 1,
): ParagraphContent[] {
  return nodes.filter((node) => isElement(node)).flatMap((node) => block(node, reading, depth));
}

function block(element: AknElement, reading: LetterReading, depth: number): ParagraphContent[] {
  switch (element.name) {
    case 'p':
      return isVoid(element) ? [] : [line(element, reading)];
    case 'table':
      return [table(element, reading)];
    case 'blockList':
      return elementsOf(element).map((child) =>
        child.name === 'item' ? blockItem(child, reading, depth) : line(child, reading),
      );
    default:
      throw new Stranger(element);
  }
}

/** A paragraph, or the quotation that is all of it. */
function line(element: AknElement, reading: LetterReading): ParagraphContent {
  const [only, ...others] = element.children;
  if (only && isElement(only) && only.name === 'embeddedStructure' && others.length === 0) {
    const children = reading.read.flow(only.children, reading);
    return { type: 'quotedBlock', children, position: reading.positionOf(only) };
  }
  const position = reading.positionOf(element);
  return {
    type: 'paragraph',
    children: reading.read.phrasing(element.children, reading),
    position,
  };
}

function blockItem(element: AknElement, reading: LetterReading, depth: number): Item {
  const [number, rest] = numbered(element);
  return item(element, number, blocks(rest, reading, depth + 1), { depth, reading });
}

/** An item with the level of its depth, unless its class says another. */
export function item(
  element: AknElement,
  label: string | undefined,
  children: ParagraphContent[],
  { depth, reading }: { depth: number; reading: LetterReading },
): Item {
  const level = levelOfClass(classesOf(element)) ?? depth;
  const position = reading.positionOf(element);
  return { type: 'item', ...(label !== undefined && { label }), level, children, position };
}

/** The label of an element, and what else it holds. */
export function numbered(element: AknElement): [label: string | undefined, rest: AknElement[]] {
  const number = childOf(element, 'num');
  return [number && textContent(number), elementsOf(element).filter((child) => child !== number)];
}
