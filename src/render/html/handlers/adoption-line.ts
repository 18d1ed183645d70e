import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { blockContent } from '../phrasing.ts';

/** "Resolution adopted by the General Assembly on 17 December 2015". */
export const adoptionLine: Handler<'adoptionLine'> = (node, context) => [
  h(
    roles.adoptionLine.html,
    { className: ['adoption-line'], id: context.ids.get(node) },
    blockContent(node, context),
  ),
];
