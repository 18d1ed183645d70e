/** The document definition of a tree. */
import type { Edition } from '../edition.ts';
import type { TagPlan } from '../tag-plan/index.ts';
import type { DefinedBlock, DefinitionContext } from './context.ts';
import { textNode, styleOf } from './context.ts';
import { defineBlock } from './handlers.ts';
import type { Definition, FlowNode } from './nodes.ts';
import { defineNotes } from './notes.ts';
import { plainRun } from './phrasing.ts';
import { footerNodes, headerNodes } from './running-heads.ts';

export type * from './nodes.ts';

export function defineDocument(edition: Edition, plan: TagPlan): Definition {
  const context: DefinitionContext = {
    edition,
    plan,
    inset: { left: 0, right: 0 },
    inNote: false,
    sequence: (blocks, inside) =>
      blocks.flatMap((block) => (block.type === 'pageBreak' ? [] : defineBlock(block, inside))),
  };
  const blocks = edition.root.children.filter(
    (node): node is Extract<typeof node, DefinedBlock> =>
      node.type !== 'footnoteDefinition' && node.type !== 'pageBreak',
  );
  const content = context.sequence(blocks, context);
  return {
    content: [...nameNodes(context), ...content, { kind: 'endRule' }, ...lastLineNodes(context)],
    notes: defineNotes(context),
    header: (page) => headerNodes(page, edition),
    footer: (page, pages) => footerNodes(page, pages, edition),
  };
}

function nameNodes(context: DefinitionContext): FlowNode[] {
  const { addedName: name } = context.edition;
  if (name === undefined) return [];
  const style = styleOf('heading1', context);
  return [textNode([plainRun(name, style, context.plan.name)], style, undefined, context)];
}

function lastLineNodes(context: DefinitionContext): FlowNode[] {
  const { lastLine: words } = context.edition;
  if (words === undefined) return [];
  const style = styleOf('colophon', context);
  return [textNode([plainRun(words, style, context.plan.colophon)], style, undefined, context)];
}
