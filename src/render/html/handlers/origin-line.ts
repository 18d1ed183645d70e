import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { blockContent } from '../phrasing.ts';

/** "[on the report of the Third Committee (A/70/490)]". */
export const originLine: Handler<'originLine'> = (node, context) => [
  h(
    roles.originLine.html,
    { className: ['origin-line'], id: context.ids.get(node) },
    blockContent(node, context),
  ),
];
