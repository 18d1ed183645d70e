import { expect, it } from 'vitest';
import { enactingComma } from '../../../src/check/rules/enacting-comma.ts';
import { operative, paragraph, preambular } from '../../every-node.ts';
import { document, documentIn, enacting, reasons } from '../documents.ts';

const recalling = preambular(paragraph('Recalling its resolution,'));
const decides = operative(undefined, paragraph('Decides.'));

it('asks for a comma before a preamble', () => {
  expect(reasons(enactingComma, document(enacting('The General Assembly,'), recalling))).toEqual(
    [],
  );
  expect(reasons(enactingComma, document(enacting('The General Assembly'), recalling))).toEqual([
    'A preamble follows "The General Assembly", which has no comma',
  ]);
});

it('asks for none where there is no preamble', () => {
  expect(reasons(enactingComma, document(enacting('The General Assembly'), decides))).toEqual([]);
  expect(reasons(enactingComma, document(enacting('The General Assembly,'), decides))).toEqual([
    'No preamble follows "The General Assembly,", which has a comma',
  ]);
});

it('knows the commas of other languages', () => {
  expect(reasons(enactingComma, documentIn('zh-Hans', enacting('大会，'), recalling))).toEqual([]);
  expect(
    reasons(enactingComma, documentIn('ar', enacting('إن الجمعية العامة،'), recalling)),
  ).toEqual([]);
});
