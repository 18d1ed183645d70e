/** What an element is numbered and headed by, apart from what it holds. */
import { labelOf } from './labels.ts';
import { piecesOf } from './inline.ts';
import type { Reading } from './reading.ts';
import { elementsOf, isElement, type AknElement, type AknNode } from './xml.ts';

export interface Parts {
  /** Numbers and headings as they stand. */
  lines: AknElement[];
  numbers: AknElement[];
  headings: AknElement[];
  rest: AknNode[];
}

/** Numbers and headings stand in any order, and repeat. */
export function partsOf(element: AknElement): Parts {
  const parts: Parts = { lines: [], numbers: [], headings: [], rest: [] };
  for (const child of element.children) {
    if (!isElement(child)) parts.rest.push(child);
    else if (child.name === 'num') parts.numbers.push(child);
    else if (child.name === 'heading' || child.name === 'subheading') parts.headings.push(child);
    else parts.rest.push(child);
  }
  parts.lines = elementsOf(element).filter(
    (child) => parts.numbers.includes(child) || parts.headings.includes(child),
  );
  return parts;
}

export function numberOf(numbers: readonly AknElement[], reading: Reading): string | undefined {
  const labels = numbers.map((number) => labelOf(piecesOf(number.children, reading)));
  const label = labels.filter((text) => text !== '').join(' ');
  return label === '' ? undefined : label;
}
