/** What a bare paragraph is: its place says it, and in some places its shape. */
import { linesOf } from '../tree/walk.ts';
import type { Nodes, PhrasingContent } from '../tree/types.ts';

/** How a paragraph looks as a whole. */
export type Shape = 'strong' | 'emphasis' | 'bracketed' | 'plain';

/** What a paragraph stands after, as far as it matters. */
export type Place =
  /** The front of the document, before its enacting clause. */
  | 'front'
  | 'preamble'
  /** After an operative paragraph without a label. */
  | 'unnumbered'
  /** After a numbered operative paragraph, or where a section or annex has ended. */
  | 'numbered'
  /** After a closing or vote note. */
  | 'closing'
  | 'body';

export type BareType =
  | 'adoptionLine'
  | 'originLine'
  | 'enactingClause'
  | 'preambularParagraph'
  | 'operativeParagraph'
  | 'paragraph'
  | 'closingNote'
  | 'voteNote';

const typesByPlace: Record<Place, Partial<Record<Shape, BareType>> & { plain: BareType }> = {
  front: { strong: 'adoptionLine', bracketed: 'originLine', plain: 'enactingClause' },
  preamble: { plain: 'preambularParagraph' },
  unnumbered: { emphasis: 'closingNote', plain: 'operativeParagraph' },
  numbered: { emphasis: 'closingNote', plain: 'paragraph' },
  closing: { bracketed: 'voteNote', plain: 'paragraph' },
  body: { plain: 'paragraph' },
};

/** What a bare paragraph of that shape is in that place. */
export function bareType(place: Place, shape: Shape): BareType {
  const types = typesByPlace[place];
  return types[shape] ?? types.plain;
}

/** Whether a bare paragraph of these children would be a page break between blocks. */
export function isPageBreak(children: readonly PhrasingContent[]): boolean {
  return children.length === 1 && children[0]?.type === 'pageBreak';
}

/** The place after a block, for what follows it among its siblings; a page break changes none. */
export function placeAfter(block: Nodes, before: Place): Place {
  switch (block.type) {
    case 'pageBreak':
      return before;
    case 'masthead':
    case 'title':
    case 'adoptionLine':
    case 'originLine':
      return 'front';
    case 'enactingClause':
    case 'preambularParagraph':
      return 'preamble';
    case 'operativeParagraph':
      return block.label === undefined ? 'unnumbered' : 'numbered';
    case 'section':
    case 'annex':
      return 'numbered';
    case 'closingNote':
    case 'voteNote':
      return 'closing';
    default:
      return 'body';
  }
}

/** The shape of a paragraph from its children. */
export function shapeOf(children: readonly PhrasingContent[]): Shape {
  const [first] = children;
  if (first === undefined) return 'plain';
  if (first.type === 'strong' && children.length === 1) return 'strong';
  const italic = linesOf(children).every(
    ([only, ...others]) =>
      (only?.type === 'emphasis' || only?.type === 'leadPhrase') && others.length === 0,
  );
  if (italic) return 'emphasis';
  const last = children.at(-1);
  const bracketed =
    first.type === 'text' &&
    last?.type === 'text' &&
    first.value.startsWith('[') &&
    last.value.endsWith(']');
  return bracketed ? 'bracketed' : 'plain';
}
