import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { phrasing } from '../phrasing.ts';

/** "Recalling also": set apart by convention and not stressed, so it is `i` and not `em`. */
export const leadPhrase: Handler<'leadPhrase'> = (node, context) => [
  h(roles.leadPhrase.html, { className: ['lead-phrase'] }, phrasing(node.children, context)),
];
