import { expect, it } from 'vitest';
import { loneParagraphNumber } from '../../../src/check/rules/lone-paragraph-number.ts';
import { operative, paragraph } from '../../every-node.ts';
import { document, masthead, reasons } from '../documents.ts';

const takesNote = (label?: string) => operative(label, paragraph('Takes note.'));

it('reports the number of the only operative paragraph', () => {
  expect(reasons(loneParagraphNumber, document(masthead(), takesNote('1.')))).toEqual([
    'The only operative paragraph is numbered "1."',
  ]);
});

it('has nothing to say of one without a number, of several, or of an unofficial text', () => {
  expect(reasons(loneParagraphNumber, document(masthead(), takesNote()))).toEqual([]);
  const two = document(masthead(), takesNote('1.'), takesNote('2.'));
  expect(reasons(loneParagraphNumber, two)).toEqual([]);
  expect(reasons(loneParagraphNumber, document(takesNote('1.')))).toEqual([]);
});
