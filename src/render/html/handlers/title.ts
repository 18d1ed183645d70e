import { h } from 'hastscript';
import type { Handler } from '../context.ts';
import { labelOf } from '../flow.ts';
import { headingElement } from '../headings.ts';
import { blockContent } from '../phrasing.ts';

/** "70/179. Improving the coordination of efforts against trafficking in persons". */
export const title: Handler<'title'> = (node, context) => [
  h(
    headingElement(node, context),
    { className: ['title'], id: context.ids.get(node) },
    blockContent(node, context, labelOf(node.label)),
  ),
];
