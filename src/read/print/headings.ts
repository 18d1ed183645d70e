/** Tells by size, weight and place which lines are headings, and which stand in the masthead. */
import type { Line } from './lines.ts';
import { sameSize, type Measures } from './measures.ts';
import { inkLeftOf, isBlank } from './page.ts';

/** On page 1 the masthead stands beside the column of the text; the number of a title does, too. */
export function inMasthead([line]: readonly Line[], { left }: Measures): boolean {
  if (line?.page !== 1 || line.left > left - besideColumn) return false;
  return !line.pieces.some(({ run }) => !isBlank(run) && Math.abs(inkLeftOf(run) - left) < 3);
}

/** How far beside the column. */
const besideColumn = 45;

/** Lines that are set larger, or bold as a whole, head what follows: their level if they do. */
export function headingLevel(lines: readonly Line[], measures: Measures): number | undefined {
  const { size, left } = measures;
  const [first] = lines;
  if (!first || first.left > left + 60 || inMasthead(lines, measures)) return undefined;
  const larger = first.size > size + sameSize;
  if (!larger && !lines.every(({ bold }) => bold)) return undefined;
  return larger ? 2 : 3;
}
