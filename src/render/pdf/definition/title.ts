/** The title, with its number hanging in the margin. */
import type { Title } from '../../../tree/index.ts';
import { styleOf, textNode, type DefinitionContext } from './context.ts';
import type { FlowNode } from './nodes.ts';
import { labelRun, phrasingRuns } from './phrasing.ts';

export function defineTitle(title: Title, context: DefinitionContext): FlowNode[] {
  const hanging = styleOf('title', context);
  const { first: _first, text: _text, labelEnd: _labelEnd, ...inColumn } = hanging;
  const { label } = title;
  // "70/179." hangs; "Resolution 1445 (2002)" would reach over the edge of the page.
  const style = label === undefined || startsWithWord.test(label) ? inColumn : hanging;
  const text = phrasingRuns(title, style, context);
  const number = label ? [labelRun(label, style, context.plan.labels.get(title))] : [];
  return [textNode([...number, ...text], style, title, context)];
}

const startsWithWord = /^\p{L}{3}/u;
