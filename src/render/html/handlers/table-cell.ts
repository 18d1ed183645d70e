import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { blockContent } from '../phrasing.ts';

/** A cell of data; `headerRow` writes those of the header. */
export const tableCell: Handler<'tableCell'> = (node, context) => [
  h(roles.tableCell.html, blockContent(node, context)),
];
