import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { phrasing } from '../phrasing.ts';

/** Words that the print sets in italics, such as the title of a series. */
export const emphasis: Handler<'emphasis'> = (node, context) => [
  h(roles.emphasis.html, phrasing(node.children, context)),
];
