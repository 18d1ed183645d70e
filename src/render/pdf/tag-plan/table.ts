/** A table: a header row whose cells head their columns, and a regular grid below it. */
import type { Table, TableRow } from '../../../tree/index.ts';
import { idOf, type PlanContext } from './context.ts';
import { notesAfter, phrasingKids } from './phrasing.ts';
import { tag, type Tag } from './tags.ts';

export function planTable(table: Table, context: PlanContext): Tag[] {
  const [head, ...rows] = table.children;
  const columns = Math.max(0, ...table.children.map(({ children }) => children.length));
  if (!head || columns === 0) return [];
  const parts =
    rows.length === 0
      ? [tag('TBody', [rowTag(head, 'TD', columns, context)])]
      : [
          tag('THead', [rowTag(head, 'TH', columns, context)]),
          tag(
            'TBody',
            rows.map((row) => rowTag(row, 'TD', columns, context)),
          ),
        ];
  // A note cannot stand between rows, so those of the cells follow the table.
  const notes = table.children.flatMap((row) =>
    row.children.flatMap((cell) => notesAfter(cell, context)),
  );
  return [tag('Table', parts, idOf(table, context)), ...notes];
}

function rowTag(row: TableRow, role: 'TH' | 'TD', columns: number, context: PlanContext): Tag {
  const scope = role === 'TH' ? ({ scope: 'Column' } as const) : {};
  const cells = row.children.map((cell) => tag(role, phrasingKids(cell, context), scope));
  // ISO 14289-1, 7.2: every row has as many cells as the widest.
  while (cells.length < columns) cells.push(tag(role, [], scope));
  return tag('TR', cells);
}
