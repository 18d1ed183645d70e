import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { blockContent } from '../phrasing.ts';

/** "The General Assembly,". */
export const enactingClause: Handler<'enactingClause'> = (node, context) => [
  h(
    roles.enactingClause.html,
    { className: ['enacting-clause'], id: context.ids.get(node) },
    blockContent(node, context),
  ),
];
