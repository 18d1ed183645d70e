import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { phrasing } from '../phrasing.ts';

/** Lowered text: "CO₂". */
export const subscript: Handler<'subscript'> = (node, context) => [
  h(roles.subscript.html, phrasing(node.children, context)),
];
