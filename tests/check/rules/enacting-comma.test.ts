import { expect, it } from 'vitest';
import { enactingComma } from '../../../src/check/rules/enacting-comma.ts';
import type { EnactingClause, Section, SectionContent } from '../../../src/tree/types.ts';
import { operative, paragraph, preambular, text } from '../../every-node.ts';
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

it('takes the preambles of sections for one, unless they have clauses of their own', () => {
  const section = (...children: SectionContent[]): Section => ({
    type: 'section',
    label: 'I',
    children,
  });
  const clause = enacting('The General Assembly,');
  expect(reasons(enactingComma, document(clause, section(recalling, decides)))).toEqual([]);
  expect(
    reasons(enactingComma, document(clause, section(decides), section(recalling, decides))),
  ).toEqual([]);
  expect(reasons(enactingComma, document(clause, section(decides)))).toHaveLength(1);
  const own: EnactingClause = { type: 'enactingClause', children: [text('The Council,')] };
  expect(reasons(enactingComma, document(clause, section(own, recalling)))).toHaveLength(1);
});

it('sees the comma before a mark of direction', () => {
  const clause = enacting('大会，\u200E');
  expect(reasons(enactingComma, documentIn('zh-Hans', clause, recalling))).toEqual([]);
});
