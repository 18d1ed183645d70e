import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import { notesOf } from '../../../tree/index.ts';
import { body, opening } from '../body.ts';
import type { Handler } from '../context.ts';
import { notesSection } from '../notes.ts';

/** The whole text: masthead, parts, annexes, notes. */
export const root: Handler<'root'> = (node, context) => [
  h(
    roles.root.html,
    { id: 'text' },
    ...opening(node, context),
    ...body(node, context),
    ...notesSection(notesOf(node), context),
  ),
];
