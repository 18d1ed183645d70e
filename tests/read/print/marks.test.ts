/** What of a printed line stands on the area of a link. */
import { expect, it } from 'vitest';
import { linesOf } from '../../../src/read/print/lines.ts';
import { marksOf } from '../../../src/read/print/marks.ts';
import { page, run } from './printed-page.ts';

const url = 'https://docs.un.org/en/A/98/429';

/** The words that are linked where the area reaches from the first to the last of these letters. */
function linked(text: string, first: number, last: number): string[] {
  const [line] = linesOf(page(run(text, 100)), 'drawn');
  if (!line) throw new Error('The page has no line.');
  const [run1] = page(run(text, 100)).runs;
  const edges = run1?.edges ?? [];
  const area = { left: edges[first] ?? 0, right: edges[last + 1] ?? 0, top: 0, bottom: 1000, url };
  const placed = { line, from: 0, to: line.text.length, at: 0 };
  return marksOf([placed], { linksOf: () => [area], isNote: () => false })
    .filter(({ kind }) => kind === 'link')
    .map(({ from, to }) => line.text.slice(from, to));
}

it('is a link without the signs beside it, which its area reaches to', () => {
  expect(linked('report (A/98/429, para. 7)', 7, 16)).toEqual(['A/98/429']);
  expect(linked('No. 23 (A/98/23).', 7, 16)).toEqual(['A/98/23']);
  expect(linked('Resolution 97/1.', 11, 15)).toEqual(['97/1']);
});

it('keeps the brackets that its words open and close', () => {
  expect(linked('Resolution 2625 (XXV), annex', 11, 20)).toEqual(['2625 (XXV)']);
});
