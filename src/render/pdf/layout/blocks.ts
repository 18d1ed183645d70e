/** The blocks of the flow, from measured nodes. */
import type { Edition } from '../edition.ts';
import type { FlowNode } from '../definition/index.ts';
import type { LaidBlock } from './laid-lines.ts';
import { mastheadBlock } from './masthead-block.ts';
import { tableBlocks } from './table-blocks.ts';
import { textBlock } from './text-block.ts';

export function blocksOf(nodes: readonly FlowNode[], edition: Edition): LaidBlock[] {
  const { column } = edition.page;
  return nodes.flatMap((node): LaidBlock[] => {
    switch (node.kind) {
      case 'text':
        return [textBlock(node, column, edition)];
      case 'table':
        return tableBlocks(node, column, edition);
      case 'masthead':
        return [mastheadBlock(node, edition)];
      case 'endRule':
        return [endRule(edition)];
    }
  });
}

/** The short rule that ends the text, in the middle of the page. */
function endRule({ page }: Edition): LaidBlock {
  const { length, width, before, after } = page.template.endRule;
  const x = (page.width - length) / 2;
  const rule = { kind: 'rule', x, y: 0, length, width } as const;
  return {
    lines: [{ height: width, notes: [], parts: [rule] }],
    before,
    after,
    keepNext: false,
    keepPrevious: true,
    whole: true,
  };
}
