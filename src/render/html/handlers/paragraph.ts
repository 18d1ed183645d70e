import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { blockContent } from '../phrasing.ts';

/** Text on its own, or flush text that goes on after a list. */
export const paragraph: Handler<'paragraph'> = (node, context) => [
  h(
    roles.paragraph.html,
    { className: ['paragraph'], id: context.ids.get(node) },
    blockContent(node, context),
  ),
];
