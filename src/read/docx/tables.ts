/**
 * Tables (ISO 29500-1 17.4). Word lays cells on a grid that is as fine as the finest row: which
 * cells stand below each other follows from where they begin, not from their number.
 */
import type { WordCell, WordTable } from './model.ts';
import { childOf, elementsOf, isOn, numberIn, valueOf, type XmlElement } from './xml.ts';

/** A cell where it begins: covered cells are no cells of their own. */
export interface GridCell {
  /** The cell's element, and those that were merged into it from below. */
  elements: XmlElement[];
  column: number;
  columnSpan: number;
  rowSpan: number;
}

export interface Grid {
  rows: GridCell[][];
  headerRows: number;
  widths: number[];
}

export function readGrid(table: XmlElement): Grid {
  const rows = rowsOf(table);
  const body = rows.findIndex((row) => isOn(childOf(row, 'trPr'), 'tblHeader') !== true);
  const open = new Map<number, GridCell>();
  return {
    rows: rows.map((row) => mergedCells(placedCells(row), open)),
    headerRows: body < 0 ? rows.length : body,
    widths: elementsOf(childOf(table, 'tblGrid'), 'gridCol').map(
      ({ attributes }) => numberIn(attributes.get('w')) ?? narrow,
    ),
  };
}

/** The cells of a row without those that go on with one from above, which `open` has by its column. */
function mergedCells(cells: readonly PlacedCell[], open: Map<number, GridCell>): GridCell[] {
  return cells.flatMap(({ element, from, to, merged }): GridCell[] => {
    const above = merged === 'continued' ? open.get(from) : undefined;
    if (above && element) {
      above.elements.push(element);
      above.rowSpan += 1;
      return [];
    }
    const elements = element ? [element] : [];
    const cell: GridCell = { elements, column: from, columnSpan: to - from, rowSpan: 1 };
    if (merged === undefined) open.delete(from);
    else open.set(from, cell);
    return [cell];
  });
}

interface PlacedCell {
  /** Nothing where a row begins with columns that it leaves out. */
  element: XmlElement | undefined;
  from: number;
  to: number;
  merged: 'begun' | 'continued' | undefined;
}

function placedCells(row: XmlElement): PlacedCell[] {
  const properties = childOf(row, 'trPr');
  const left = (name: string): number => numberIn(valueOf(properties, name)) ?? 0;
  const cells: PlacedCell[] = [];
  let at = 0;
  const leaveOut = (count: number): void => {
    if (count <= 0) return;
    cells.push({ element: undefined, from: at, to: at + count, merged: undefined });
    at += count;
  };
  leaveOut(Math.min(left('gridBefore'), mostColumns));
  for (const element of cellsOf(row)) {
    const own = childOf(element, 'tcPr');
    const span = Math.min(Math.max(1, numberIn(valueOf(own, 'gridSpan')) ?? 1), mostColumns);
    const last = cells.at(-1);
    // An older way to merge: the cells stay, and say that they go on (17.4.22).
    if (mergeOf(own, 'hMerge') === 'continued' && last) {
      last.to += span;
      at += span;
      continue;
    }
    cells.push({ element, from: at, to: at + span, merged: mergeOf(own, 'vMerge') });
    at += span;
  }
  // A row that ends before the last column (17.4.14) has no cells there.
  return cells;
}

/** Word has no wider tables (17.4.17 sets no limit). */
const mostColumns = 63;

function mergeOf(properties: XmlElement | undefined, name: string): PlacedCell['merged'] {
  const merge = childOf(properties, name);
  if (merge === undefined) return undefined;
  return valueOf(merge) === 'restart' ? 'begun' : 'continued';
}

/** Columns of the grid narrower than this are none that a reader sees, in twentieths of a point. */
const narrow = 100;

/** The table as a reader sees it: lines of the grid that no cell begins or ends at are none. */
export function withVisibleColumns(table: WordTable): WordTable {
  const column = columnsOf(table);
  return {
    ...table,
    rows: table.rows.map((cells) =>
      cells.map((cell) => {
        const from = column(cell.column);
        const columnSpan = Math.max(1, column(cell.column + cell.columnSpan) - from);
        return { ...cell, column: from, columnSpan };
      }),
    ),
  };
}

/** Counts the columns before a line of the grid. */
function columnsOf({ rows, widths }: WordTable): (line: number) => number {
  const ends = rows.flat().map(({ column, columnSpan }: WordCell) => [column, column + columnSpan]);
  const lines = [...new Set(ends.flat())].sort((one, other) => one - other);
  const spans = new Set(ends.map((end) => end.join(' ')));
  const number = new Map<number, number>();
  let count = -1;
  let before: number | undefined;
  for (const line of lines) {
    const apart =
      before === undefined ||
      distance(before, line, widths) >= narrow ||
      spans.has(`${before} ${line}`);
    if (apart) {
      count += 1;
      before = line;
    }
    number.set(line, count);
  }
  return (line) => number.get(line) ?? 0;
}

/** A grid that does not say its widths has no narrow columns. */
function distance(from: number, to: number, widths: readonly number[]): number {
  if (to > widths.length) return narrow;
  return widths.slice(from, to).reduce((sum, width) => sum + width, 0);
}

/** Rows and cells may stand in content controls and in tracked insertions. */
function rowsOf(parent: XmlElement): XmlElement[] {
  return within(parent, 'tr');
}

function cellsOf(parent: XmlElement): XmlElement[] {
  return within(parent, 'tc');
}

const wrappers: ReadonlySet<string> = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'moveTo']);

function within(parent: XmlElement, name: string): XmlElement[] {
  return elementsOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return wrappers.has(child.name) ? within(child, name) : [];
  });
}
