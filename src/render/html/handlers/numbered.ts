/** Paragraphs of preamble and operative part, and the items and quotations that they hold. */
import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { anchor, flow, paragraphContent } from '../flow.ts';

/** A paragraph of the preamble, with the list that it may introduce. */
export const preambularParagraph: Handler<'preambularParagraph'> = (node, context) => [
  h(
    roles.preambularParagraph.html,
    { className: ['preambular-paragraph'], ...anchor(node, context) },
    paragraphContent(node, context),
  ),
];

/** A numbered paragraph: one item of the list that the operative part is. */
export const operativeParagraph: Handler<'operativeParagraph'> = (node, context) => [
  h(
    roles.operativeParagraph.html,
    {
      className: ['operative-paragraph'],
      ...anchor(node, context),
      role: roles.operativeParagraph.aria,
    },
    paragraphContent(node, context),
  ),
];

/** "(a)", "(ii)": its level is told by its class, since labels of one level may differ. */
export const item: Handler<'item'> = (node, context) => [
  h(
    roles.item.html,
    {
      className: ['item', `level-${node.level}`],
      ...anchor(node, context),
      role: roles.item.aria,
    },
    paragraphContent(node, context),
  ),
];

/** Quoted text; its quotation marks stand in the text. */
export const quotedBlock: Handler<'quotedBlock'> = (node, context) => [
  h(
    roles.quotedBlock.html,
    { className: ['quoted-block'], id: context.ids.get(node) },
    flow(node.children, context),
  ),
];
