/** A numbered paragraph or an item: the label and the first paragraph on one line, then the rest. */
import type { Item, OperativeParagraph, PreambularParagraph } from '../../../tree/index.ts';
import { styleOf, textNode, type DefinitionContext } from './context.ts';
import type { FlowNode } from './nodes.ts';
import { labelRun, phrasingRuns } from './phrasing.ts';
import type { StyleName } from '../../../template/index.ts';

export function defineEntry(
  entry: Item | OperativeParagraph | PreambularParagraph,
  context: DefinitionContext,
): FlowNode[] {
  const style = styleOf(styleName(entry), context);
  const [first, ...others] = entry.children;
  const own = first?.type === 'paragraph' ? first : undefined;
  const rest = own ? others : entry.children;
  const label = entry.label ? [labelRun(entry.label, style, context.plan.labels.get(entry))] : [];
  const text = own ? phrasingRuns(own, style, context) : [];
  if (label.length + text.length === 0) return context.sequence(rest, context);
  const block = textNode([...label, ...text], style, own ?? entry, context);
  return [{ ...block, keepNext: rest.length > 0 }, ...context.sequence(rest, context)];
}

const deepestItem = 4;

function styleName(entry: Item | OperativeParagraph | PreambularParagraph): StyleName {
  if (entry.type !== 'item') return entry.type;
  const level = Math.min(Math.max(entry.level, 1), deepestItem) as 1 | 2 | 3 | 4;
  return `item${level}`;
}
