import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { phrasing } from '../phrasing.ts';

/** Words that the print sets in bold. */
export const strong: Handler<'strong'> = (node, context) => [
  h(roles.strong.html, phrasing(node.children, context)),
];
