import { h } from 'hastscript';
import type { Handler } from '../context.ts';
import { anchor, paragraphContent } from '../flow.ts';

/** A paragraph of the preamble, with the list that it may introduce. */
export const preambularParagraph: Handler<'preambularParagraph'> = (node, context) => [
  h(
    'div',
    { className: ['preambular-paragraph'], ...anchor(node, context) },
    paragraphContent(node, context),
  ),
];
