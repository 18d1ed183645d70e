import { expect, test } from 'vitest';
import { badBook } from './controls.ts';
import { editionsOf, judge, rulesBrokenBy } from './judge.ts';
import { ace } from './validators/ace.ts';
import { epubcheck } from './validators/epubcheck.ts';

const editions = editionsOf('epub');

judge('EPUBCheck', editions, epubcheck);
judge('Ace', editions, ace);

test('EPUBCheck fails a book whose table of contents leads nowhere', async () => {
  expect(await rulesBrokenBy(badBook(), epubcheck)).toContain('RSC-007');
});

test('Ace fails a book with a picture without alternative text and without metadata', async () => {
  const rules = await rulesBrokenBy(badBook(), ace);
  expect(rules).toEqual(expect.arrayContaining(['image-alt', 'metadata-accessmode']));
});
