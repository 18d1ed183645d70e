import { expect, it } from 'vitest';
import { styleAbbreviations } from '../../../src/check/rules/style-abbreviations.ts';
import { operative, paragraph } from '../../every-node.ts';
import { document, reasons } from '../documents.ts';

const said = (words: string): string[] =>
  reasons(styleAbbreviations, document(operative('1.', paragraph(words))));

it.each([
  ['the UN system', '“UN”: the Editorial Manual asks for United Nations'],
  ['with NGOs', '“NGOs”: the Editorial Manual asks for non-governmental organization'],
])('reports abbreviated names: %s', (words, reason) => {
  expect(said(words)).toEqual([reason]);
});

it.each(['document S/UN/4', 'UN-Women', 'UNICEF'])('has nothing to say of: %s', (words) => {
  expect(said(words)).toEqual([]);
});
