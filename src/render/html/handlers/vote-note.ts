import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { blockContent } from '../phrasing.ts';

/** "[Adopted by a recorded vote of 27 to 13, with 7 abstentions.]". */
export const voteNote: Handler<'voteNote'> = (node, context) => [
  h(
    roles.voteNote.html,
    { className: ['vote-note'], id: context.ids.get(node) },
    blockContent(node, context),
  ),
];
