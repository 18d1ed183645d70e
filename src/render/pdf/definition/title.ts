/** The title, with its number hanging in the margin. */
import type { Title } from '../../../tree/index.ts';
import { styleOf, textNode, type DefinitionContext } from './context.ts';
import type { FlowNode } from './nodes.ts';
import { labelRun, phrasingRuns } from './phrasing.ts';

export function defineTitle(title: Title, context: DefinitionContext): FlowNode[] {
  const style = styleOf('title', context);
  const text = phrasingRuns(title, style, context);
  if (!title.label) {
    const { first: _first, ...unnumbered } = style;
    return [textNode(text, unnumbered, title, context)];
  }
  const label = labelRun(title.label, style, context.plan.labels.get(title));
  return [textNode([label, ...text], style, title, context)];
}
