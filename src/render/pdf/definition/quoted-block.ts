/** Quoted text stands further in than the text around it. */
import type { QuotedBlock } from '../../../tree/index.ts';
import type { DefinitionContext } from './context.ts';
import type { FlowNode } from './nodes.ts';

export function defineQuotedBlock(block: QuotedBlock, context: DefinitionContext): FlowNode[] {
  const { left, right } = context.edition.page.template.quotedBlock;
  const inset = { left: context.inset.left + left, right: context.inset.right + right };
  const inside = { ...context, inset };
  return context.sequence(block.children, inside);
}
