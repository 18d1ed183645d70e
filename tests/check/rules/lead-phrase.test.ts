import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { leadPhrase } from '../../../src/check/rules/lead-phrase.ts';
import { lead, operative, paragraph, preambular, text } from '../../every-node.ts';
import { document, documentIn, reasons } from '../documents.ts';
import { contextFor } from '../../world.ts';

const opened = (phrase: string) => preambular(paragraph(lead(phrase), ' its resolution,'));
const unopened = preambular(paragraph('Dismayed by the report,'));

it('reports a paragraph without a lead phrase among those that have one', () => {
  const root = document(opened('Recalling'), opened('Noting'), opened('Noting also'), unopened);
  expect(reasons(leadPhrase, root)).toEqual([
    'No lead phrase is set apart at the start of preambular paragraph 4',
  ]);
});

it('lets an opening quotation mark stand before the phrase', () => {
  expect(
    reasons(leadPhrase, document(preambular(paragraph('“', lead('Recalling'), ' it,')))),
  ).toEqual([]);
});

it('lets a bracket of negotiation stand before it', () => {
  const root = document(operative('1.', paragraph('[', lead('Decides'), ' so;]')));
  expect(reasons(leadPhrase, root)).toEqual([]);
});

it('reports a lead phrase without a capital', () => {
  expect(reasons(leadPhrase, document(opened('recalling')))).toEqual([
    'The lead phrase "recalling" opens without a capital',
  ]);
});

it('expects none in a declaration and in an annex', () => {
  const declaration = ['1.', '2.'].map((label) => operative(label, paragraph('We commit to act.')));
  expect(reasons(leadPhrase, document(...declaration))).toEqual([]);
  const annex = {
    type: 'annex' as const,
    label: 'Annex',
    children: [opened('Recalling'), unopened],
  };
  expect(reasons(leadPhrase, document(annex))).toEqual([]);
});

it('shows a lead phrase of the document’s own language, and none of another', () => {
  const opening = [opened('Recalling'), opened('Noting'), opened('Noting also'), unopened];
  const notes = (language: string) => {
    const root = documentIn(language, ...opening);
    return leadPhrase(root, contextFor(root, new VFile(''))).map(({ note }) => note);
  };
  expect(notes('en')).toEqual([
    'Mark the lead phrase as emphasis in the source: *Recalling also*.',
  ]);
  expect(notes('pt')).toEqual([undefined]);
});

it('lets Russian phrases open without one, as Russian print does', () => {
  const root = documentIn('ru', preambular(paragraph(lead('ссылаясь'), ' на резолюцию,')));
  expect(reasons(leadPhrase, root)).toEqual([]);
});

it('lets words stand before a Chinese phrase, and none before an English one', () => {
  const after = (words: string, phrase: string) =>
    operative('4.', paragraph(words, { type: 'strong', children: [text(phrase)] }, '……；'));
  const chinese = ['重申', '请', '决定'].map((phrase) => operative('1.', paragraph(lead(phrase))));
  expect(
    reasons(leadPhrase, documentIn('zh-Hans', ...chinese, after('在这方面，', '特别指出'))),
  ).toEqual([]);
  const sentence = after('秘书长提出了报告。大会审议了该报告。', '特别指出');
  expect(reasons(leadPhrase, documentIn('zh-Hans', ...chinese, sentence))).toEqual([
    'No lead phrase is set apart at the start of paragraph 4',
  ]);
  const english = ['Notes', 'Requests', 'Decides'].map((phrase) =>
    operative('1.', paragraph(lead(phrase))),
  );
  expect(
    reasons(leadPhrase, documentIn('en', ...english, after('In this regard, ', 'stresses'))),
  ).toEqual(['No lead phrase is set apart at the start of paragraph 4']);
});
