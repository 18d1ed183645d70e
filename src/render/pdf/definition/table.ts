/** A table: the cells of each row, those of the header rows in the look of a header. */
import { tableGrid, type GridSlot, type Table } from '../../../tree/index.ts';
import { styleOf, textNode, type DefinitionContext } from './context.ts';
import type { CellNode, FlowNode } from './nodes.ts';
import { phrasingRuns } from './phrasing.ts';

export function defineTable(table: Table, context: DefinitionContext): FlowNode[] {
  const { width, headerRows, rows } = tableGrid(table);
  if (width === 0) return [];
  const heads = headerRows < rows.length ? headerRows : 0;
  const cells = rows.map((slots, index) =>
    slots.flatMap((slot) => defineCell(slot, table, index < heads, context)),
  );
  return [
    {
      kind: 'table',
      rows: cells,
      columns: width,
      headerRows: heads,
      source: table,
      inset: context.inset,
    },
  ];
}

/** A cell that reaches into a row from above was set there. */
function defineCell(
  slot: GridSlot,
  { align }: Table,
  header: boolean,
  context: DefinitionContext,
): CellNode[] {
  if (slot.kind === 'covered') return [];
  const { column } = slot;
  const { cell, columns, rows } =
    slot.kind === 'cell' ? slot : { cell: undefined, columns: 1, rows: 1 };
  const look = styleOf(header ? 'tableHeader' : 'tableCell', context);
  const style = { ...look, ...alignment(align?.[column]) };
  const text = textNode(cell ? phrasingRuns(cell, style, context) : [], style, cell, context);
  return [{ text, column, columns, rows }];
}

function alignment(align: 'left' | 'right' | 'center' | null | undefined): {
  align?: 'end' | 'center';
} {
  if (align === 'right') return { align: 'end' };
  return align === 'center' ? { align } : {};
}
