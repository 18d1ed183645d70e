import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { phrasing } from '../phrasing.ts';

/** Raised text that is no note reference: "m²". */
export const superscript: Handler<'superscript'> = (node, context) => [
  h(roles.superscript.html, phrasing(node.children, context)),
];
