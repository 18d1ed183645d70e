/** Cuts lines where their pieces stand apart: the columns of a masthead, the cells of a table. */
import { inkLeftOf, inkRightOf, isBlank, type Box } from './page.ts';
import { lineFrom, type Line, type Piece } from './lines.ts';

/** The parts of a line, cut before each piece for which `cuts` holds; the gap before it is given. */
export function segmentsOf(
  line: Line,
  cuts: (gap: number, before: Piece, piece: Piece) => boolean,
): Line[] {
  const groups: Piece[][] = [];
  let end = -Infinity;
  let before: Piece | undefined;
  for (const piece of line.pieces) {
    if (!isBlank(piece.run)) {
      const gap = inkLeftOf(piece.run) - end;
      if (!before || cuts(gap, before, piece)) groups.push([]);
      end = Math.max(end, inkRightOf(piece.run));
      before = piece;
    }
    groups.at(-1)?.push(piece);
  }
  return groups.length <= 1 ? [line] : groups.map((pieces) => lineFrom(line, pieces));
}

/** Of the size of its type: a wider gap parts columns, a narrower one words or a label. */
const columnGap = 2.2;

/** The parts of a line that stand in columns or cells of their own. */
export function columnsOf(line: Line): Line[] {
  return segmentsOf(
    line,
    (gap, before, piece) =>
      differentCells(before.run.clip, piece.run.clip) || gap > columnGap * line.size,
  );
}

/** Word clips what it draws to the cell of the table that holds it. */
export function differentCells(a: Box | undefined, b: Box | undefined): boolean {
  if (!a || !b) return false;
  return Math.abs(a.left - b.left) > 1 || Math.abs(a.right - b.right) > 1;
}
