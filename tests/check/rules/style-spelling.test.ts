import { expect, it } from 'vitest';
import { styleSpelling } from '../../../src/check/rules/style-spelling.ts';
import { operative, paragraph } from '../../every-node.ts';
import { document, reasons } from '../documents.ts';

const said = (words: string): string[] =>
  reasons(styleSpelling, document(operative('1.', paragraph(words))));

it.each([
  ['to recognise them', '“recognise”: the Editorial Manual asks for -ize, -ization'],
  ['work programs', '“programs”: the Editorial Manual asks for programme'],
])('reports spellings that the manual does not use: %s', (words, reason) => {
  expect(said(words)).toEqual([reason]);
});

it.each(['to recognize the programme', 'to advise and to comprise', 'the World Trade Center'])(
  'has nothing to say of: %s',
  (words) => {
    expect(said(words)).toEqual([]);
  },
);
