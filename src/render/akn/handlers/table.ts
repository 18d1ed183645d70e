/** Tables: header rows have `th`, merged cells their spans, each cell one paragraph. */
import { classes } from '../../../akn/index.ts';
import { tableGrid, type Table, type TableCell, type TableRow } from '../../../tree/index.ts';
import type { AknContext } from '../context.ts';
import { element, type XmlElement } from '../element.ts';

export function table(node: Table, context: AknContext): XmlElement {
  const { align, headerRows, children } = node;
  const grid = tableGrid(node);
  const columns = new Map(
    grid.rows
      .flat()
      .flatMap((slot) => (slot.kind === 'cell' ? [[slot.cell, slot.column] as const] : [])),
  );
  const rows = children.map((row, index) =>
    tableRow(row, index < grid.headerRows ? 'th' : 'td', context, (cell) => {
      const side = align?.[columns.get(cell) ?? 0];
      return side ?? undefined;
    }),
  );
  return element(
    'table',
    {
      'plenary:align': align?.map((side) => side ?? 'none').join(' '),
      'plenary:headerRows': headerRows === undefined ? undefined : String(headerRows),
    },
    rows.length > 0 ? rows : [element('tr', { class: classes.void }, [voidCell()])],
    { of: node },
  );
}

function tableRow(
  { children }: TableRow,
  name: 'th' | 'td',
  context: AknContext,
  sideOf: (cell: TableCell) => string | undefined,
): XmlElement {
  const cells = children.map((cell) =>
    element(
      name,
      {
        class: sideOf(cell),
        colspan: spanOf(cell.columnSpan),
        rowspan: spanOf(cell.rowSpan),
      },
      [element('p', {}, context.write.phrasing(cell.children, context))],
    ),
  );
  return element('tr', {}, cells.length > 0 ? cells : [voidCell()]);
}

function spanOf(span: number | undefined): string | undefined {
  return span === undefined ? undefined : String(span);
}

/** A row must have a cell (Akoma Ntoso 3.0, `tr`). */
function voidCell(): XmlElement {
  return element('td', { class: classes.void });
}
