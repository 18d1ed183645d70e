/** The tag of every block, by its type: the table is complete, the compiler sees to it. */
import type { NodeOf } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import { idOf, type PlanContext, type PlannedBlock } from './context.ts';
import { planDivision, planHeading } from './division.ts';
import { planMasthead, planTitle } from './front.ts';
import { planUnlabelled } from './list-entry.ts';
import { blockTags } from './phrasing.ts';
import { planTable } from './table.ts';
import { tag, type Tag } from './tags.ts';

type Plain =
  'adoptionLine' | 'originLine' | 'enactingClause' | 'paragraph' | 'closingNote' | 'voteNote';

const plain = (node: NodeOf<Plain>, context: PlanContext): Tag[] =>
  blockTags(roles[node.type].pdf, node, context);

const handlers = {
  masthead: planMasthead,
  adoptionLine: plain,
  originLine: plain,
  title: planTitle,
  enactingClause: plain,
  preambularParagraph: planUnlabelled,
  operativeParagraph: planUnlabelled,
  section: planDivision,
  heading: planHeading,
  paragraph: plain,
  item: planUnlabelled,
  quotedBlock: (node, context) => [
    tag(roles.quotedBlock.pdf, context.sequence(node.children), idOf(node, context)),
  ],
  table: planTable,
  closingNote: plain,
  voteNote: plain,
  annex: planDivision,
} satisfies {
  [K in PlannedBlock['type']]: (node: NodeOf<K>, context: PlanContext) => Tag[];
};

export function planBlock(node: PlannedBlock, context: PlanContext): Tag[] {
  const handler = handlers[node.type] as (node: PlannedBlock, context: PlanContext) => Tag[];
  return handler(node, context);
}
