import { expect, it } from 'vitest';
import { stylePerCent } from '../../../src/check/rules/style-per-cent.ts';
import { operative, paragraph } from '../../every-node.ts';
import { document, reasons } from '../documents.ts';

const said = (words: string): string[] =>
  reasons(stylePerCent, document(operative('1.', paragraph(words))));

it.each([
  [
    'a rise of 5% or 10 %',
    '“5%” and 1 more in this paragraph: the Editorial Manual asks for per cent',
  ],
])('reports a percentage with a sign: %s', (words, reason) => {
  expect(said(words)).toEqual([reason]);
});

it.each(['a rise of 5 per cent'])('has nothing to say of: %s', (words) => {
  expect(said(words)).toEqual([]);
});
