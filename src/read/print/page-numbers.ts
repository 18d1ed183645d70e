/** The numbers that the pages of a print show, by which they are cited. */
import type { PageBody } from './notes.ts';

/** Of the pages that show a number, more than this part must be in one sequence. */
const most = 0.5;

/**
 * The number of each page: as its foot or head says, where these follow each other, for a page that
 * shows none as well; else as the file counts its pages.
 */
export function pageNumbers(pages: readonly PageBody[]): string[] {
  const shifts = new Map<number, number>();
  let shown = 0;
  for (const [index, { furniture }] of pages.entries()) {
    const number = numberIn(furniture);
    if (number === undefined) continue;
    shown += 1;
    shifts.set(number - index, (shifts.get(number - index) ?? 0) + 1);
  }
  const [shift, count] = [...shifts].reduce((best, one) => (one[1] > best[1] ? one : best), [1, 0]);
  const follows = count > shown * most && shift > 0;
  return pages.map((_, index) => String(index + (follows ? shift : 1)));
}

function numberIn(furniture: PageBody['furniture']): number | undefined {
  for (const { kind, line } of furniture) {
    // "2/5", "Page 2", "- 2 -", "23-24979    2/5"
    const found = kind === 'pageNumber' ? /(?<![\d-])(\d{1,4})(?!\d|-\d{4})/.exec(line.text) : null;
    if (found) return Number(found[1]);
  }
  return undefined;
}
