/**
 * Finds tables by the cells that the file itself draws: Word clips what stands in a cell to its box.
 *
 * After it: what stands in a cell stands in no other line.
 */
import { lineFrom, type Line, type Piece } from './lines.ts';
import { isBlank, type Box, type PrintedPage, type Run } from './page.ts';
import { segmentsOf } from './segments.ts';
import { sameEdge, tableOf, type PrintedTable, type TableCell } from './table-grid.ts';

/** A frame as wide as this part of the page is no cell. */
const widestCell = 0.93;

/** The tables of a page whose cells are clipped, and the lines that stand in none. */
export function clippedTables(
  page: PrintedPage,
  lines: readonly Line[],
): { tables: PrintedTable[]; text: Line[] } {
  const inked = page.runs.filter((run) => !isBlank(run));
  const grids = gridsOf(cellBoxes(page, lines)).filter((grid) => hasColumns(grid, inked));
  if (grids.length === 0) return { tables: [], text: [...lines] };
  const gridAt = (piece: Piece | undefined): Grid | undefined =>
    grids.find(({ boxes }) =>
      boxes.some((box) => piece?.run.clip && isSameBox(box, piece.run.clip)),
    );
  const text: Line[] = [];
  const cells = new Map<Grid, Line[]>(grids.map((grid) => [grid, []]));
  for (const line of lines) {
    const parts = segmentsOf(line, (_, before, piece) => !sharesBox(before, piece));
    const outside: Piece[] = [];
    for (const part of parts) {
      const grid = gridAt(part.pieces.find(({ run }) => !isBlank(run)));
      if (grid) cells.get(grid)?.push(part);
      else outside.push(...part.pieces);
    }
    // A line of which nothing stands in a table stays as it was.
    if (outside.length === line.pieces.length) text.push(line);
    else if (outside.length > 0) text.push(lineFrom(line, outside));
  }
  const tables = grids.map((grid) => tableOf(cellsOf(grid, cells.get(grid) ?? []), page));
  return { tables, text };
}

function cellsOf({ boxes }: Grid, lines: readonly Line[]): TableCell[] {
  return boxes.map((box) => ({
    box,
    lines: lines.filter(({ pieces }) =>
      pieces.some(({ run }) => run.clip !== undefined && isSameBox(run.clip, box)),
    ),
  }));
}

function isSameBox(a: Box, b: Box): boolean {
  return (
    Math.abs(a.left - b.left) < 1 &&
    Math.abs(a.right - b.right) < 1 &&
    Math.abs(a.top - b.top) < 1 &&
    Math.abs(a.bottom - b.bottom) < 1
  );
}

function sharesBox({ run: a }: Piece, { run: b }: Piece): boolean {
  return (
    a.clip === b.clip || (a.clip !== undefined && b.clip !== undefined && isSameBox(a.clip, b.clip))
  );
}

// ——— The grid ———

interface Grid {
  boxes: Box[];
}

/** The masthead of page 1 stands in a table, too. */
const mastheadZone = 0.2;

/** The boxes that could be cells: those of blank runs as well, for a cell may be empty. */
function cellBoxes({ runs, width, height, number }: PrintedPage, lines: readonly Line[]): Box[] {
  const top = Math.min(...lines.map(({ baseline, size }) => baseline - size));
  const bottom = Math.max(...lines.map(({ baseline }) => baseline));
  const first = number === 1 ? height * mastheadZone : 0;
  const boxes: Box[] = [];
  for (const { clip } of runs) {
    if (!clip || clip.right - clip.left > width * widestCell) continue;
    if (clip.bottom < top || clip.top > bottom || clip.top < first) continue;
    if (!boxes.some((box) => isSameBox(box, clip))) boxes.push(clip);
  }
  return boxes;
}

/** Boxes that stand beside or right below each other make a grid, if it has two columns. */
function gridsOf(boxes: readonly Box[]): Grid[] {
  const groups: Box[][] = [];
  for (const box of boxes.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const near = groups.filter((group) => group.some((other) => areNeighbours(box, other)));
    const [first, ...others] = near;
    if (!first) {
      groups.push([box]);
      continue;
    }
    first.push(box);
    for (const other of others) {
      first.push(...other);
      groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups
    .filter((group) => group.some((box) => group.some((other) => areBeside(box, other))))
    .map((group) => ({ boxes: group }));
}

/** Words stand in two columns at least: a frame beside an empty one is no table. */
function hasColumns({ boxes }: Grid, inked: readonly Run[]): boolean {
  const filled = boxes.filter((box) => inked.some(({ clip }) => clip && isSameBox(clip, box)));
  return filled.some((box) => filled.some((other) => areBeside(box, other)));
}

function areNeighbours(a: Box, b: Box): boolean {
  return areBeside(a, b) || isBelow(a, b) || isBelow(b, a);
}

/** In one row: heights that agree, no shared width. */
function areBeside(a: Box, b: Box): boolean {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const lower = Math.min(a.bottom - a.top, b.bottom - b.top);
  return shared > lower * 0.6 && (a.right <= b.left + sameEdge || b.right <= a.left + sameEdge);
}

/** Between two rows there is room for a rule. */
const roomForRule = 5;

function isBelow(upper: Box, lower: Box): boolean {
  const gap = lower.top - upper.bottom;
  if (gap < -sameEdge || gap > roomForRule) return false;
  return Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left) > sameEdge;
}
