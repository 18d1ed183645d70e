import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { anchor, paragraphContent } from '../flow.ts';

/** "(a)", "(ii)": its level is told by its class, since labels of one level may differ. */
export const item: Handler<'item'> = (node, context) => [
  h(
    roles.item.html,
    { className: ['item', `level-${node.level}`], ...anchor(node, context) },
    paragraphContent(node, context),
  ),
];
