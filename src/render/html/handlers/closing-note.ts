import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { blockContent } from '../phrasing.ts';

/** "80th plenary meeting", line break, "17 December 2015". */
export const closingNote: Handler<'closingNote'> = (node, context) => [
  h(
    roles.closingNote.html,
    { className: ['closing-note'], id: context.ids.get(node) },
    blockContent(node, context),
  ),
];
