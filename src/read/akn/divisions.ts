/** Divisions and headings: which of them hold what follows, and which only stand above it. */
import { nodeTypeOfContainer } from '../../akn/index.ts';
import type { PhrasingContent } from '../../tree/index.ts';
import type { Entry } from './entries.ts';
import { piecesOf } from './inline.ts';
import { numberOf, partsOf, type Parts } from './numbers-and-headings.ts';
import { phrasingOfPieces, withoutWhole, type Piece } from './pieces.ts';
import { clause, preambular } from './preambles.ts';
import type { Reading } from './reading.ts';
import type { AknElement, AknNode } from './xml.ts';

/** Reads what stands below an element of a body. */
export type Below = (nodes: readonly AknNode[]) => Entry[];

/**
 * A division with a heading of its own holds what stands in it. One that has only a number and
 * subheadings divides as lines do: its files set side by side what in print stands below others.
 */
export function divisionEntries(
  element: AknElement,
  reading: Reading,
  entriesBelow: Below,
): Entry[] {
  const parts = partsOf(element);
  const named = nodeTypeOfContainer(element.attributes.get('name'));
  if (element.name === 'hcontainer' && named === 'preambularParagraph') {
    return [preambular(element, reading)];
  }
  if (element.name === 'hcontainer' && named === 'enactingClause') {
    return [clause(parts.rest, element, reading)];
  }
  const [heading, ...others] = parts.headings.filter(({ name }) => name === 'heading');
  const below = entriesBelow(parts.rest);
  if (heading === undefined && element.name === 'section') {
    return [...headingLines(parts, reading), ...below];
  }
  // A wrapper without number and heading divides nothing.
  if (parts.numbers.length + parts.headings.length === 0) return below;
  const label = numberOf(parts.numbers, reading);
  const lines = [...others, ...parts.headings.filter(({ name }) => name === 'subheading')];
  return [
    {
      kind: 'division',
      label,
      heading: heading && plainHeading(piecesOf(heading.children, reading)),
      entries: [
        ...lines.map((line) => headingEntry(piecesOf(line.children, reading), line.name, line)),
        ...below,
      ],
      element,
    },
  ];
}

export function headingLines({ lines }: Parts, reading: Reading): Entry[] {
  return lines.map((line) => headingEntry(piecesOf(line.children, reading), line.name, line));
}

export function headingEntry(pieces: Piece[], style: string, element: AknElement): Entry {
  return { kind: 'heading', pieces: withoutWhole(pieces, ['strong']), style, element };
}

/** The bold of a heading is its look. */
export function plainHeading(pieces: readonly Piece[]): PhrasingContent[] {
  return phrasingOfPieces(withoutWhole(pieces, ['strong']));
}
