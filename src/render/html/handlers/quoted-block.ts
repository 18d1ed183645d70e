import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { flow } from '../flow.ts';

/** Quoted text; its quotation marks stand in the text. */
export const quotedBlock: Handler<'quotedBlock'> = (node, context) => [
  h(
    roles.quotedBlock.html,
    { className: ['quoted-block'], id: context.ids.get(node) },
    flow(node.children, context),
  ),
];
