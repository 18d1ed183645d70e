import { expect, it } from 'vitest';
import { styleNumbers } from '../../../src/check/rules/style-numbers.ts';
import { operative, paragraph } from '../../every-node.ts';
import { document, reasons } from '../documents.ts';

const said = (words: string): string[] =>
  reasons(styleNumbers, document(operative('1.', paragraph(words))));

it.each([
  ['in the 3 countries', '“3”: the Editorial Manual asks for words for numbers under ten'],
  ['for fifteen countries', '“fifteen”: the Editorial Manual asks for figures from 10 on'],
  [
    'It ended. 12 members left',
    '“12”: the Editorial Manual asks for words at the start of a sentence',
  ],
])('reports numbers in figures for words and the other way round: %s', (words, reason) => {
  expect(said(words)).toEqual([reason]);
});

it.each([
  'in the three countries',
  'paragraph 3',
  'for 15 countries',
  '4 and 5 December 2014',
  'No. 377 of it',
])('has nothing to say of: %s', (words) => {
  expect(said(words)).toEqual([]);
});
