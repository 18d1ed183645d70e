/** A table: header rows whose cells head their columns, and a regular grid below them. */
import {
  tableGrid,
  type GridSlot,
  type PlacedCell,
  type Table,
  type TableGrid,
} from '../../../tree/index.ts';
import { parts, roles, variants } from '../../roles.ts';
import { idOf, type PlanContext } from './context.ts';
import { notesAfter, phrasingKids } from './phrasing.ts';
import { tag, type Tag } from './tags.ts';

export function planTable(table: Table, context: PlanContext): Tag[] {
  const grid = tableGrid(table);
  if (grid.width === 0) return [];
  // A head without a body is none (ISO 14289-1, 7.2).
  const headed = grid.headerRows > 0 && grid.headerRows < grid.rows.length;
  const heads = headed && hasMerged(grid) ? headIds(table, grid, context) : undefined;
  const rows = grid.rows.map((slots, index) =>
    rowTag(slots, headed && index < grid.headerRows, heads, context),
  );
  const [head, body] = headed
    ? [rows.slice(0, grid.headerRows), rows.slice(grid.headerRows)]
    : [[], rows];
  const groups = [
    ...(head.length > 0 ? [tag(parts.tableHead.pdf, head)] : []),
    tag(parts.tableBody.pdf, body),
  ];
  // A note cannot stand between rows, so those of the cells follow the table.
  const notes = table.children.flatMap((row) =>
    row.children.flatMap((cell) => notesAfter(cell, context)),
  );
  return [tag(roles.table.pdf, groups, idOf(table, context)), ...notes];
}

/** The header cells of a table with merged cells, by the id that other cells name them with. */
type Heads = ReadonlyMap<string, PlacedCell>;

function hasMerged({ rows }: TableGrid): boolean {
  return rows.flat().some((slot) => slot.kind === 'cell' && (slot.columns > 1 || slot.rows > 1));
}

function headIds(table: Table, { rows, headerRows }: TableGrid, context: PlanContext): Heads {
  const id = context.edition.ids.get(table) ?? 'table';
  const cells = rows.slice(0, headerRows).flat();
  return new Map(
    cells
      .filter((slot) => slot.kind === 'cell')
      .map((cell, index) => [`${id}__head_${index + 1}`, cell]),
  );
}

function rowTag(
  slots: readonly GridSlot[],
  header: boolean,
  heads: Heads | undefined,
  context: PlanContext,
): Tag {
  const cells = slots.flatMap((slot): Tag[] => {
    if (slot.kind === 'covered') return [];
    const kids = slot.kind === 'cell' ? phrasingKids(slot.cell, context) : [];
    const role = header ? variants.headerCell.pdf : roles.tableCell.pdf;
    // ISO 14289-1, 7.2: every row has as many cells as the widest.
    const place = slot.kind === 'cell' ? slot : { column: slot.column, columns: 1, rows: 1 };
    return [tag(role, kids, cellAttributes(place, header, heads))];
  });
  return tag(roles.tableRow.pdf, cells);
}

function cellAttributes(
  { column, columns, rows, ...place }: Omit<PlacedCell, 'cell' | 'row'> & Partial<PlacedCell>,
  header: boolean,
  heads: Heads | undefined,
): Omit<Tag, 'role' | 'kids'> {
  const named = [...(heads ?? [])];
  const own = header ? named.find(([, head]) => head.cell === place.cell)?.[0] : undefined;
  const above = named.flatMap(([id, head]) =>
    head.column < column + columns && column < head.column + head.columns ? [id] : [],
  );
  return {
    ...(header && { scope: 'Column' as const }),
    ...(columns > 1 && { columns }),
    ...(rows > 1 && { rows }),
    ...(own !== undefined && { id: own }),
    ...(heads && !header && { headers: above }),
  };
}
