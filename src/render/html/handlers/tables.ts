/** Tables: rows, the first of which head the columns, and cells. */
import type { Element, Properties } from 'hast';
import { h } from 'hastscript';
import {
  tableGrid,
  textOf,
  type GridSlot,
  type PlacedCell,
  type Table,
} from '../../../tree/index.ts';
import { parts, roles, variants } from '../../roles.ts';
import type { Handler, HtmlContext } from '../context.ts';
import { blockContent } from '../phrasing.ts';

/** On the web a wide table scrolls by itself, with the keyboard too (WCAG 2.2 SC 1.4.10). */
export const table: Handler<'table'> = (node, context) => {
  const { rows, headerRows } = tableGrid(node);
  const written = rows.map((slots, index) =>
    row(slots, { header: index < headerRows, align: node.align ?? [] }, context),
  );
  const [header, body] = [written.slice(0, headerRows), written.slice(headerRows)];
  const headed = rows
    .slice(0, headerRows)
    .some((slots) => slots.some((slot) => slot.kind === 'cell' && hasWords(slot)));
  const element = h(
    roles.table.html,
    // A table that the text has without a header says so: nothing of it was lost.
    { className: ['table'], id: context.ids.get(node), ...(!headed && { dataHeaderRows: '0' }) },
    ...(header.length > 0 ? [h(parts.tableHead.html, header)] : []),
    ...(body.length > 0 ? [h(parts.tableBody.html, body)] : []),
  );
  if (context.format === 'epub') return [element];
  const name = { role: 'group', tabIndex: 0, ariaLabel: context.words.table };
  return [h('div', { className: ['table-scroll'], ...name }, element)];
};

/** A row and a cell of no table: `table` writes those that have a place. */
export const tableRow: Handler<'tableRow'> = (node, context) =>
  node.children.flatMap((cell) => context.handle(cell, context));
export const tableCell: Handler<'tableCell'> = (node, context) => blockContent(node, context);

interface RowPlace {
  header: boolean;
  align: NonNullable<Table['align']>;
}

function row(slots: readonly GridSlot[], place: RowPlace, context: HtmlContext): Element {
  const cells = slots.flatMap((slot) =>
    slot.kind === 'cell' ? [cellOf(slot, place, context)] : [],
  );
  return h(roles.tableRow.html, { className: ['table-row'] }, cells);
}

function hasWords({ cell }: Pick<PlacedCell, 'cell'>): boolean {
  return textOf(cell).trim() !== '';
}

/** A header cell without text would head nothing: it is a cell like any other. */
function cellOf(
  { cell, column, columns, rows }: PlacedCell,
  { header, align }: RowPlace,
  context: HtmlContext,
): Element {
  const heads = header && hasWords({ cell });
  const side = align[column];
  const properties: Properties = {
    ...(heads && { scope: 'col' }),
    ...(columns > 1 && { colSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    // Alignment is told by a class of the cell: older reading systems choke on `:nth-child`.
    ...((side === 'right' || side === 'center') && { className: [`align-${side}`] }),
  };
  return h(
    heads ? variants.headerCell.html : roles.tableCell.html,
    properties,
    blockContent(cell, context),
  );
}
