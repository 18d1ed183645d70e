/**
 * Makes a table of cells that stand at places.
 *
 * After it: each row has a place for each column; a cell that reaches over others takes their places,
 * which stay empty; columns know to which side their words stand.
 */
import type { Line } from './lines.ts';
import type { Box, PrintedPage } from './page.ts';

export interface TableCell {
  lines: Line[];
  box: Box;
}

export interface PlacedCell extends TableCell {
  columnSpan: number;
  rowSpan: number;
}

export type Alignment = 'left' | 'right' | 'center' | null;

export interface PrintedTable {
  page: number;
  top: number;
  bottom: number;
  /** Where the columns begin, and where the last one ends. */
  columns: number[];
  align: Alignment[];
  /** `undefined` where nothing stands; `covered` where a cell beside or above reaches over. */
  rows: (PlacedCell | 'covered' | undefined)[][];
  /** How many of the first rows head the columns. */
  headerRows: number;
  /** Lines of heads that a later page repeats. */
  repeated: Line[];
}

/** Edges nearer than this are one. */
export const sameEdge = 2;

export function tableOf(
  cells: readonly TableCell[],
  { number, leftwards = false }: Pick<PrintedPage, 'number' | 'leftwards'>,
): PrintedTable {
  const starts = edgesOf(cells.map(({ box }) => box.left));
  const right = Math.max(...cells.map(({ box }) => box.right));
  const tops = edgesOf(cells.map(({ box }) => box.top)).filter((top, _, all) =>
    cells.some(({ box, lines }) => lines.length > 0 && all[nearest(all, box.top)] === top),
  );
  const rows: PrintedTable['rows'] = tops.map(() => starts.map(() => undefined));
  for (const cell of cells) {
    const { box } = cell;
    const at = tops.findIndex((top) => Math.abs(top - box.top) <= sameEdge);
    const row = rows[at];
    if (!row) continue;
    const column = nearest(starts, box.left);
    const known = row[column];
    // Two boxes of one place, which the file draws for the parts of one cell.
    if (known && known !== 'covered') known.lines.push(...cell.lines);
    else {
      const columnSpan = spanOf(starts, column, box.right);
      row[column] = { ...cell, columnSpan, rowSpan: spanOf(tops, at, box.bottom) };
    }
  }
  cover(rows);
  return {
    page: number,
    top: Math.min(...cells.map(({ box }) => box.top)),
    bottom: Math.max(...cells.map(({ box }) => box.bottom)),
    columns: [...starts, right],
    align: starts.map((_, column) => alignmentOf(rows, column, leftwards)),
    rows,
    headerRows: Math.max(1, ...placedIn(rows[0] ?? []).map(({ rowSpan }) => rowSpan)),
    repeated: [],
  };
}

/** How many of the places from one on begin before an end. */
function spanOf(starts: readonly number[], from: number, end: number): number {
  return Math.max(1, starts.slice(from).filter((start) => start < end - sameEdge).length);
}

/** Gives up places that a cell reaches over; one that holds words ends the reach. */
function cover(rows: PrintedTable['rows']): void {
  for (const [at, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (!cell || cell === 'covered') continue;
      const isFree = (below: number, beside: number): boolean => {
        const other = rows[at + below]?.[column + beside];
        return other === undefined || (other !== 'covered' && other.lines.length === 0);
      };
      cell.columnSpan = reach(cell.columnSpan, (beside) => isFree(0, beside));
      cell.rowSpan = reach(cell.rowSpan, (below) =>
        range(cell.columnSpan).every((beside) => isFree(below, beside)),
      );
      for (const below of range(cell.rowSpan)) {
        for (const beside of range(cell.columnSpan)) {
          const covered = rows[at + below];
          if (covered && (below > 0 || beside > 0)) covered[column + beside] = 'covered';
        }
      }
    }
  }
}

function reach(span: number, isFree: (step: number) => boolean): number {
  let reached = 1;
  while (reached < span && isFree(reached)) reached++;
  return reached;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, at) => at);
}

export function placedIn(row: PrintedTable['rows'][number]): PlacedCell[] {
  return row.filter((cell): cell is PlacedCell => cell !== undefined && cell !== 'covered');
}

/** Values, each once, that stand apart. */
function edgesOf(values: readonly number[]): number[] {
  const edges: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - (edges.at(-1) ?? -Infinity) > sameEdge) edges.push(value);
  }
  return edges;
}

function nearest(edges: readonly number[], value: number): number {
  let best = 0;
  for (const [index, edge] of edges.entries()) {
    if (Math.abs(edge - value) < Math.abs((edges[best] ?? Infinity) - value)) best = index;
  }
  return best;
}

// ——— To which side words stand ———

/** Words that end or begin at places nearer than this stand below each other. */
const sameLine = 1.5;
/** Words of one width say nothing. */
const differentWidth = 3;

/** To which side the words below the head of a column stand; where they begin is the rule. */
function alignmentOf(rows: PrintedTable['rows'], column: number, leftwards: boolean): Alignment {
  const cells = rows.slice(1).flatMap((row) => {
    const cell = row[column];
    return cell && cell !== 'covered' && cell.columnSpan === 1 ? [cell] : [];
  });
  const lines = cells.flatMap((cell) => (cell.lines.length === 1 ? cell.lines : []));
  const spread = (place: (line: Line) => number): number =>
    Math.max(...lines.map(place)) - Math.min(...lines.map(place));
  const wordsDiffer =
    lines.length > 1 && spread(({ left, right }) => right - left) > differentWidth;
  if (!wordsDiffer || spread(({ left }) => left) <= sameLine) return null;
  if (spread(({ right }) => right) <= sameLine) return leftwards ? 'left' : 'right';
  return spread(({ left, right }) => (left + right) / 2) <= sameLine ? 'center' : null;
}
