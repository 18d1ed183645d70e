/** Headings: the title, and the sections and annexes that they open. */
import { placeAfter, splitTitle } from '../../../source-format/index.ts';
import type { Annex, PhrasingContent, Section } from '../../../tree/types.ts';
import { textOf } from '../../../tree/walk.ts';
import type { HeadingBlock } from '../blocks/index.ts';
import { positionOf } from '../context.ts';
import { readPhrasing } from '../inline/index.ts';
import { add, type FlowState } from './flow-state.ts';

export function readHeading(block: HeadingBlock, flow: FlowState): void {
  const { divisions, context } = flow;
  while ((divisions.at(-1)?.depth ?? 0) >= block.depth) divisions.pop();
  flow.children = divisions.at(-1)?.node.children ?? flow.root;
  const phrasing = readPhrasing(block.content, context);
  const labelled = boldLabel(phrasing);
  const position = positionOf(block, context);
  if (block.depth === 1 && labelled === undefined) {
    add({ type: 'title', ...splitTitle(phrasing), position }, flow);
    return;
  }
  const { label, children } = labelled ?? { label: undefined, children: phrasing };
  const node: Section | Annex = {
    type: block.depth === 1 ? 'annex' : 'section',
    ...(label !== undefined && { label }),
    children: children.length > 0 ? [{ type: 'heading', children, position }] : [],
    position,
  };
  add(node, flow);
  divisions.push({ depth: block.depth, node });
  flow.children = node.children;
  flow.place = placeAfter({ type: 'heading', children: [] }, flow.place);
}

/** Bold words at the start of a heading are its label. */
function boldLabel(
  phrasing: readonly PhrasingContent[],
): { label: string; children: PhrasingContent[] } | undefined {
  const [first, second, ...rest] = phrasing;
  if (first?.type !== 'strong') return undefined;
  const label = textOf(first);
  if (second?.type !== 'text') return { label, children: second ? [second, ...rest] : [] };
  const value = second.value.replace(/^ /, '');
  return { label, children: value === '' ? rest : [{ ...second, value }, ...rest] };
}
