import { expect, it } from 'vitest';
import { styleRanges } from '../../../src/check/rules/style-ranges.ts';
import { operative, paragraph } from '../../every-node.ts';
import { document, reasons } from '../documents.ts';

const said = (words: string): string[] =>
  reasons(styleRanges, document(operative('1.', paragraph(words))));

it.each([['for 2015-2018', '“2015-2018”: the Editorial Manual asks for an en dash']])(
  'reports ranges of years with a hyphen: %s',
  (words, reason) => {
    expect(said(words)).toEqual([reason]);
  },
);

it.each(['for 2015–2018', 'document A/2015-2018/1'])('has nothing to say of: %s', (words) => {
  expect(said(words)).toEqual([]);
});
