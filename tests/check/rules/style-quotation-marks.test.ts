import { expect, it } from 'vitest';
import { styleQuotationMarks } from '../../../src/check/rules/style-quotation-marks.ts';
import { operative, paragraph } from '../../every-node.ts';
import { document, reasons } from '../documents.ts';

const said = (words: string): string[] =>
  reasons(styleQuotationMarks, document(operative('1.', paragraph(words))));

it.each([
  ['the "Plan"', '“"” and 1 more in this paragraph: the Editorial Manual asks for “ and ”'],
])('reports straight quotation marks: %s', (words, reason) => {
  expect(said(words)).toEqual([reason]);
});

it.each(['the “Plan”'])('has nothing to say of: %s', (words) => {
  expect(said(words)).toEqual([]);
});
