/**
 * Sets a flow of lines and their notes on pages. It knows heights and nothing else: no font, no
 * PDF. What holds of its result:
 *
 * 1. Every line stands once, in order; repeated heads of tables are marked.
 * 2. A note begins on the page of its reference, and notes stand in the order of their references.
 * 3. A note that is split leaves at least two lines on each side.
 * 4. Lines and notes of a page do not overlap, and neither passes the end of the page.
 * 5. A page ends only between units (`units.ts`), unless a unit is higher than a page.
 */
import { PageFill, type FilledPage, type NotePart, type PageRules } from './page-fill.ts';
import { finer, unitsOf, type FlowBlock, type FlowLine } from './units.ts';

export type { PageRules } from './page-fill.ts';

export function paginate<Note, Line extends FlowLine<Note>>(
  blocks: readonly FlowBlock<Line>[],
  linesOf: (note: Note) => readonly Line[],
  rules: PageRules,
): FilledPage<Line>[] {
  const units = unitsOf(blocks, rules).reverse();
  const pages: FilledPage<Line>[] = [];
  const set = new Set<Note>();
  let pending: NotePart<Line>[] = [];
  while (units.length > 0 || pending.length > 0) {
    const page = new PageFill<Note, Line>(rules.height(pages.length + 1), rules, {
      linesOf,
      set,
      pending,
    });
    page.begin(units.at(-1));
    for (let unit = units.at(-1); unit; unit = units.at(-1)) {
      if (page.place(unit)) units.pop();
      else if (!page.isEmpty()) break;
      else if (unit.lines.length > 1) units.splice(-1, 1, ...finer(unit).reverse());
      else {
        page.force(unit);
        units.pop();
      }
    }
    pending = page.end();
    pages.push(page.filled());
  }
  return pages;
}
