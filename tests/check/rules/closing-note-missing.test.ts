import { expect, it } from 'vitest';
import { closingNoteMissing } from '../../../src/check/rules/closing-note-missing.ts';
import { closing, document, masthead, reasons } from '../documents.ts';

it('reports a resolution of the General Assembly without its meeting and date', () => {
  expect(reasons(closingNoteMissing, document(masthead()))).toEqual([
    'The resolution does not end with its meeting and date',
  ]);
  expect(reasons(closingNoteMissing, document(masthead(), closing('2015-12-17')))).toEqual([]);
});

it('expects none of the Security Council and of drafts', () => {
  const council = masthead({ symbol: 'S/RES/1445 (2002)', data: { organCode: 'SC' } });
  expect(reasons(closingNoteMissing, document(council))).toEqual([]);
  expect(reasons(closingNoteMissing, document(masthead({ symbol: 'A/64/L.63' })))).toEqual([]);
});
