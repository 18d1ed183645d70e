/** What no program can take away: the last mark of a text, of a cell and before a table. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { trackedDocx } from '../../src/tracked/index.ts';
import type { Root } from '../../src/tree/index.ts';
import { draft, treeOf } from '../compare/texts.ts';
import { factsForTracking as facts, readTracked as read } from './reading.ts';

const table = '| State | Rate |\n| --- | --- |\n| Angola | 0.010 |';
const withoutLast = draft.filter((block) => !block.startsWith('3. '));
const withoutTheRequest = draft.filter((_, at) => at !== 4 && at !== 5);

function tracked(one: Root, other: Root): { bytes: Uint8Array; paragraphs: string[] } {
  const bytes = trackedDocx(facts(one), facts(other), { author: 'A reviewer' });
  const part = unzipSync(bytes)['word/document.xml'];
  const body = strFromU8(part ?? new Uint8Array());
  return { bytes, paragraphs: body.match(/<w:p>.*?<\/w:p>|<w:tbl>/gs) ?? [] };
}

const isMarked = (paragraph: string | undefined): boolean =>
  /<w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr><w:(?:ins|del) /s.test(paragraph ?? '');

it.each([
  ['goes at the end', draft, withoutLast],
  ['comes at the end', withoutLast, draft],
])('a paragraph %s: the mark before it does', async (_, from, to) => {
  const [one, other] = [treeOf(...from), treeOf(...to)];
  const { bytes, paragraphs } = tracked(one, other);
  expect(paragraphs.slice(-2).map(isMarked)).toEqual([true, false]);
  expect(await read(bytes, 'accept')).toEqual(await read(tracked(other, other).bytes));
  expect(await read(bytes, 'reject')).toEqual(await read(tracked(one, one).bytes));
});

it('a paragraph that goes before a table takes the mark before it', async () => {
  const around = (blocks: readonly string[]): Root =>
    treeOf(...blocks.slice(0, 4), ...blocks.slice(4, -2), table, ...blocks.slice(-2));
  const [one, other] = [around(draft), around(withoutTheRequest)];
  const { bytes, paragraphs } = tracked(one, other);
  const at = paragraphs.indexOf('<w:tbl>');
  expect(at).toBeGreaterThan(0);
  expect(isMarked(paragraphs[at - 1])).toBe(false);
  expect(await read(bytes, 'accept')).toEqual(await read(tracked(other, other).bytes));
  expect(await read(bytes, 'reject')).toEqual(await read(tracked(one, one).bytes));
});

it('a place in a list is said beside the style that it came with', () => {
  const deeper = draft.map((block) => block.replace('   - (b) Every', '      - (i) Every'));
  const { paragraphs } = tracked(treeOf(...draft), treeOf(...deeper));
  const moved = paragraphs.find((paragraph) => paragraph.includes('w:pPrChange'));
  expect(moved).toMatch(/<w:pPrChange [^>]*><w:pPr><w:pStyle w:val="Subparagraph1"\/><w:numPr>/);
});
