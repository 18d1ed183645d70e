/** Preambles: their paragraphs, and the clause of the organ that speaks. */
import type { PhrasingContent, SectionContent } from '../../tree/index.ts';
import { groupsOf, isBlank } from './blocks.ts';
import type { Entry } from './entries.ts';
import { piecesOf } from './inline.ts';
import { paragraphContent } from './lists.ts';
import { numberOf, partsOf } from './numbers-and-headings.ts';
import { withLeadPhrase, type Piece } from './pieces.ts';
import { nest } from '../docx/nest.ts';
import type { Reading } from './reading.ts';
import type { AknElement, AknNode } from './xml.ts';

/** A paragraph of a preamble: its text, then its list. */
export function preambular(element: AknElement, reading: Reading): Entry {
  const { numbers, rest } = partsOf(element);
  const label = numberOf(numbers, reading);
  const children = paragraphContent(rest, reading, { first: leadPhrasing });
  const node: SectionContent = {
    type: 'preambularParagraph',
    ...(label !== undefined && { label }),
    children,
    position: reading.positionOf(element),
  };
  return { kind: 'node', node };
}

export function clause(nodes: readonly AknNode[], element: AknElement, reading: Reading): Entry {
  const lines = groupsOf(nodes).map((group) =>
    Array.isArray(group) ? (group as readonly AknNode[]) : [group as AknElement],
  );
  const pieces = lines.flatMap((line) => piecesOf(line, reading)).filter((piece) => piece);
  const children = clausePhrasing(isBlank(pieces) ? [] : pieces);
  return {
    kind: 'node',
    node: { type: 'enactingClause', children, position: reading.positionOf(element) },
  };
}

/** The comma after the organ is none of its name, wherever the italics end. */
export function clausePhrasing(pieces: readonly Piece[]): PhrasingContent[] {
  const led = withLeadPhrase(pieces).flatMap((piece): Piece[] => {
    const { leaf, marks } = piece;
    const comma = leaf.type === 'text' ? /[,،，]$/.exec(leaf.value)?.[0] : undefined;
    if (leaf.type !== 'text' || comma === undefined || marks.length === 0) return [piece];
    return [
      { leaf: { ...leaf, value: leaf.value.slice(0, -1) }, marks },
      { leaf: { ...leaf, value: comma }, marks: [] },
    ];
  });
  return nest(led);
}

export function leadPhrasing(pieces: readonly Piece[]): PhrasingContent[] {
  return nest(withLeadPhrase(pieces));
}
