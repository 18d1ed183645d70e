/** The definition of every block, by its type: the table is complete, the compiler sees to it. */
import type { NodeOf } from '../../../tree/index.ts';
import { textNode, styleOf, type DefinedBlock, type DefinitionContext } from './context.ts';
import { defineDivision, defineHeading } from './division.ts';
import { defineEntry } from './entry.ts';
import { defineMasthead } from './masthead.ts';
import type { FlowNode } from './nodes.ts';
import { defineOriginLine } from './origin-line.ts';
import { phrasingRuns } from './phrasing.ts';
import { defineQuotedBlock } from './quoted-block.ts';
import { defineTable } from './table.ts';
import { defineTitle } from './title.ts';

type Plain = 'adoptionLine' | 'enactingClause' | 'paragraph' | 'closingNote' | 'voteNote';

const plain = (node: NodeOf<Plain>, context: DefinitionContext): FlowNode[] => {
  const style = styleOf(node.type, context);
  return [textNode(phrasingRuns(node, style, context), style, node, context)];
};

const handlers = {
  masthead: defineMasthead,
  adoptionLine: plain,
  originLine: defineOriginLine,
  title: defineTitle,
  enactingClause: plain,
  preambularParagraph: defineEntry,
  operativeParagraph: defineEntry,
  section: defineDivision,
  heading: defineHeading,
  paragraph: plain,
  item: defineEntry,
  quotedBlock: defineQuotedBlock,
  table: defineTable,
  closingNote: plain,
  voteNote: plain,
  annex: defineDivision,
} satisfies {
  [K in DefinedBlock['type']]: (node: NodeOf<K>, context: DefinitionContext) => FlowNode[];
};

export function defineBlock(node: DefinedBlock, context: DefinitionContext): FlowNode[] {
  const handler = handlers[node.type] as (
    node: DefinedBlock,
    context: DefinitionContext,
  ) => FlowNode[];
  return handler(node, context);
}
