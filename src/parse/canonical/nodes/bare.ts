/** Makes the node of a bare paragraph, once its place has said which one it is. */
import type { Position } from 'unist';
import type { BareType } from '../../../source-format/index.ts';
import type { NodeOf, PhrasingContent } from '../../../tree/types.ts';
import type { ParagraphBlock } from '../blocks/index.ts';
import { positionOf, type Context } from '../context.ts';
import { withLeadPhrase } from './lead-phrase.ts';

interface Bare {
  children: PhrasingContent[];
  position: Position;
  context: Context;
}

const makers: { [K in BareType]: (bare: Bare) => NodeOf<K> } = {
  // The bold of the adoption line and the italics of the closing note are their form.
  adoptionLine: ({ children: [whole, ...others], position }) => ({
    type: 'adoptionLine',
    children: whole?.type === 'strong' ? [...whole.children, ...others] : others,
    position,
  }),
  originLine: ({ children, position }) => ({ type: 'originLine', children, position }),
  enactingClause: ({ children, position, context }) => ({
    type: 'enactingClause',
    children: withLeadPhrase(children, context),
    position,
  }),
  paragraph: ({ children, position }) => ({ type: 'paragraph', children, position }),
  preambularParagraph: (bare) => ({
    type: 'preambularParagraph',
    children: [opening(bare)],
    position: bare.position,
  }),
  operativeParagraph: (bare) => ({
    type: 'operativeParagraph',
    children: [opening(bare)],
    position: bare.position,
  }),
  closingNote: ({ children, position }) => ({
    type: 'closingNote',
    children: children.flatMap((child) => ('children' in child ? child.children : [child])),
    position,
  }),
  voteNote: ({ children, position }) => ({ type: 'voteNote', children, position }),
};

export function bareNode(
  type: BareType,
  children: PhrasingContent[],
  block: ParagraphBlock,
  context: Context,
): NodeOf<BareType> {
  return makers[type]({ children, position: positionOf(block, context), context });
}

function opening({ children, position, context }: Bare): NodeOf<'paragraph'> {
  return { type: 'paragraph', children: withLeadPhrase(children, context), position };
}
