import { expect, it } from 'vitest';
import { closingDate } from '../../../src/check/rules/closing-date.ts';
import { adopted, closing, document, reasons } from '../documents.ts';

it('reports a closing date that is not the day of adoption', () => {
  expect(reasons(closingDate, document(adopted('2015-12-17'), closing('2015-12-17')))).toEqual([]);
  expect(reasons(closingDate, document(adopted('2015-12-17'), closing('2015-12-07')))).toEqual([
    'The text closes with 2015-12-07 but was adopted on 2015-12-17',
  ]);
});

it('lets each part of a composite resolution have its own', () => {
  const parts = document(
    adopted('2015-12-17'),
    closing('2015-12-17'),
    adopted('2016-04-01'),
    closing('2016-04-01'),
  );
  expect(reasons(closingDate, parts)).toEqual([]);
});
