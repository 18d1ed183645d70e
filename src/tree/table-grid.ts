/**
 * Where the cells of a table stand: rows and columns with merged cells laid out, as HTML lays them
 * (HTML, 4.9.12.1, "forming a table"). All editions and the outline go by it.
 */
import type { Table, TableCell } from './types.ts';

/** A cell with its place and what it takes of the grid. */
export interface PlacedCell {
  cell: TableCell;
  row: number;
  column: number;
  columns: number;
  rows: number;
}

/** What a row has at some of its columns: a cell, one that reaches into it from above, or nothing. */
export type GridSlot =
  | ({ kind: 'cell' } & PlacedCell)
  | { kind: 'covered'; by: PlacedCell }
  | { kind: 'empty'; column: number };

export interface TableGrid {
  width: number;
  /** How many of the first rows head the columns: all that a cell of a header row reaches into. */
  headerRows: number;
  /** Each row from its first column to the last; a cell from above stands in it once. */
  rows: GridSlot[][];
}

/** Wider cells are cut to this, as HTML cuts them. */
const widest = 1000;

/** Lays out a table. A cell ends at the last row, and at another that reaches down beside it. */
export function tableGrid(table: Table): TableGrid {
  const placed = placedCells(table);
  const width = placed
    .flat()
    .reduce((widest, { column, columns }) => Math.max(widest, column + columns), 0);
  const asked = Math.min(Math.max(table.headerRows ?? 1, 0), placed.length);
  const headerRows = placed
    .slice(0, asked)
    .flat()
    .reduce((most, { row, rows }) => Math.max(most, row + rows), asked);
  /** The cell that was begun last in each column. */
  const last: (PlacedCell | undefined)[] = [];
  const rows = placed.map((cells, row) => {
    for (const cell of cells) {
      for (let at = 0; at < cell.columns; at += 1) last[cell.column + at] = cell;
    }
    return rowSlots(row, width, last);
  });
  return { width, headerRows, rows };
}

function rowSlots(
  row: number,
  width: number,
  last: readonly (PlacedCell | undefined)[],
): GridSlot[] {
  const slots: GridSlot[] = [];
  for (let column = 0; column < width;) {
    const cell = last[column];
    if (!cell || cell.row + cell.rows <= row) {
      slots.push({ kind: 'empty', column });
      column += 1;
    } else {
      slots.push(cell.row === row ? { kind: 'cell', ...cell } : { kind: 'covered', by: cell });
      column += cell.columns;
    }
  }
  return slots;
}

/** The cells of each row with their places. */
function placedCells({ children: rows }: Table): PlacedCell[][] {
  /** For each column the first row that is free again. */
  const taken: number[] = [];
  return rows.map(({ children }, row) => {
    const isFree = (column: number): boolean => (taken[column] ?? 0) <= row;
    let column = 0;
    return children.map((cell): PlacedCell => {
      while (!isFree(column)) column += 1;
      const start = column;
      const limit = start + Math.min(spanOf(cell.columnSpan), widest);
      const down = Math.min(spanOf(cell.rowSpan), rows.length - row);
      do {
        taken[column] = row + down;
        column += 1;
      } while (column < limit && isFree(column));
      return { cell, row, column: start, columns: column - start, rows: down };
    });
  });
}

function spanOf(span: number | undefined): number {
  return span !== undefined && Number.isSafeInteger(span) && span > 1 ? span : 1;
}
