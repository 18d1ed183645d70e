import { expect, it } from 'vitest';
import { mastheadDate } from '../../../src/check/rules/masthead-date.ts';
import { adopted, document, masthead, reasons } from '../documents.ts';

it('reports a document that is older than the adoption of its text', () => {
  expect(reasons(mastheadDate, document(masthead(), adopted('2015-12-17')))).toEqual([]);
  expect(reasons(mastheadDate, document(masthead(), adopted('2016-12-17')))).toEqual([
    'The document is dated 2016-02-16 but was adopted on 2016-12-17',
  ]);
});

it('has nothing to say of a draft, which is older than what becomes of it', () => {
  const draft = masthead({ symbol: 'A/C.3/70/L.30' });
  expect(reasons(mastheadDate, document(draft, adopted('2016-12-17')))).toEqual([]);
});
