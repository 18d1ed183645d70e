/**
 * Finds the tables of a page, and puts together those that go on over pages.
 *
 * After it: what stands in a cell stands in no line of the text; a table that goes on over pages is
 * one, its repeated head set aside.
 */
import type { LabelWords } from '../../language/label-words.ts';
import { clippedTables } from './clipped-tables.ts';
import type { Line } from './lines.ts';
import type { PrintedPage } from './page.ts';
import { ruledTables } from './ruled-tables.ts';
import { placedIn, sameEdge, type PrintedTable } from './table-grid.ts';

export type { PrintedTable } from './table-grid.ts';

/** The tables of a page, and the lines that stand in none. */
export function tablesOf(
  page: PrintedPage,
  lines: readonly Line[],
  labels: LabelWords,
): { tables: PrintedTable[]; text: Line[] } {
  const clipped = clippedTables(page, lines);
  const ruled = ruledTables(page, clipped.text, labels);
  return { tables: [...clipped.tables, ...ruled.tables], text: ruled.text };
}

// ——— Over pages ———

/** A table whose columns are those of the one before goes on with it. */
export function goesOnTable(table: PrintedTable, next: PrintedTable): boolean {
  return (
    next.page === table.page + 1 &&
    table.columns.length === next.columns.length &&
    table.columns.every((edge, i) => Math.abs(edge - (next.columns[i] ?? Infinity)) < sameEdge * 2)
  );
}

/** One table of two parts; rows at the head of the second that repeat the first's are set apart. */
export function joinTables(table: PrintedTable, next: PrintedTable): PrintedTable {
  let heads = 0;
  while (
    heads < next.rows.length - 1 &&
    textOfRow(next.rows[heads]) === textOfRow(table.rows[heads])
  )
    heads++;
  const repeated = next.rows.slice(0, heads).flatMap(linesOfRow);
  return {
    ...table,
    page: next.page,
    bottom: next.bottom,
    rows: [...table.rows, ...next.rows.slice(heads)],
    repeated: [...table.repeated, ...repeated],
  };
}

export function linesOfRow(row: PrintedTable['rows'][number]): Line[] {
  return placedIn(row).flatMap((cell) => cell.lines);
}

function textOfRow(row: PrintedTable['rows'][number] = []): string {
  return placedIn(row)
    .map((cell) => cell.lines.map(({ text }) => text).join(' '))
    .join('|');
}
