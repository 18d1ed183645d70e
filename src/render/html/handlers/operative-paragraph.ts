import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { anchor, paragraphContent } from '../flow.ts';

/** A numbered paragraph: one item of the list that the operative part is. */
export const operativeParagraph: Handler<'operativeParagraph'> = (node, context) => [
  h(
    roles.operativeParagraph.html,
    { className: ['operative-paragraph'], ...anchor(node, context) },
    paragraphContent(node, context),
  ),
];
