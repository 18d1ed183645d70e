import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Table } from '../../../tree/index.ts';
import type { Handler } from '../context.ts';
import { headerRow } from './table-row.ts';

/**
 * The first row is the header row. On the web a wide table scrolls by itself, with the keyboard too
 * (WCAG 2.2 SC 1.4.10).
 */
export const table: Handler<'table'> = (node, context) => {
  const [head, ...rows] = node.children;
  const body = rows.flatMap((row) => context.handle(row, context));
  const header = head ? [headerRow(head, context)] : [];
  for (const row of [...header, ...body]) align(row, node.align ?? []);
  const element = h(
    roles.table.html,
    { className: ['table'], id: context.ids.get(node) },
    ...(header.length > 0 ? [h('thead', header)] : []),
    ...(body.length > 0 ? [h('tbody', body)] : []),
  );
  if (context.format === 'epub') return [element];
  const name = { role: 'group', tabIndex: 0, ariaLabel: context.words.table };
  return [h('div', { className: ['table-scroll'], ...name }, element)];
};

/** Alignment is style, told by a class of the cell: older reading systems choke on `:nth-child`. */
function align(row: ElementContent, sides: NonNullable<Table['align']>): void {
  if (row.type !== 'element') return;
  const cells = row.children.filter((child): child is Element => child.type === 'element');
  for (const [column, cell] of cells.entries()) {
    const side = sides[column];
    if (side === 'right' || side === 'center') cell.properties.className = [`align-${side}`];
  }
}
