import { expect, it } from 'vitest';
import { sessionNumber } from '../../../src/check/rules/session-number.ts';
import { document, masthead, reasons } from '../documents.ts';

const inSession = (symbol: string, session: string, number: number): string[] =>
  reasons(sessionNumber, document(masthead({ symbol, session, data: { sessionNumber: number } })));

it('compares the session in words with the one in the symbol', () => {
  expect(inSession('A/RES/70/179', 'Seventieth session', 70)).toEqual([]);
  expect(inSession('A/C.3/70/L.30', 'Seventieth session', 70)).toEqual([]);
  expect(inSession('A/64/L.63/Rev.1*', 'Sixty-fourth session', 64)).toEqual([]);
  expect(inSession('A/HRC/47/L.22', 'Forty-seventh session', 47)).toEqual([]);
  expect(inSession('A/RES/70/179', 'Seventy-first session', 71)).toEqual([
    'The masthead says "Seventy-first session" and the symbol A/RES/70/179 is of session 70',
  ]);
});

it('has nothing to say of symbols without a session', () => {
  expect(inSession('A/RES/3363 (XXX)', 'Thirtieth session', 30)).toEqual([]);
  expect(inSession('E/RES/2023/15', '2023 session', 2023)).toEqual([]);
});
