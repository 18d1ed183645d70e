import { expect, it } from 'vitest';
import { styleDates } from '../../../src/check/rules/style-dates.ts';
import { operative, paragraph } from '../../every-node.ts';
import { document, reasons } from '../documents.ts';

const said = (words: string): string[] =>
  reasons(styleDates, document(operative('1.', paragraph(words))));

it.each([
  ['on July 30, 2010', '“July 30, 2010”: the Editorial Manual asks for day, month, year'],
  ['on the 1st of May', '“1st of May”: the Editorial Manual asks for the day without an ordinal'],
  ['on 1 May, 2010', '“1 May, 2010”: the Editorial Manual asks for no comma before the year'],
])('reports dates in another form: %s', (words, reason) => {
  expect(said(words)).toEqual([reason]);
});

it.each(['on 30 July 2010', '30 July and 1 August'])('has nothing to say of: %s', (words) => {
  expect(said(words)).toEqual([]);
});
