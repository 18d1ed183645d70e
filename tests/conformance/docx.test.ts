import { expect, test } from 'vitest';
import { badWordDocument, noWordDocument } from './controls.ts';
import { editionsOf, expectedText, judge, rulesBrokenBy } from './judge.ts';
import { libreOffice, throughLibreOffice } from './validators/libreoffice.ts';
import { openXml } from './validators/open-xml.ts';

const editions = editionsOf('docx');

judge('Open XML SDK', editions, openXml);
judge('LibreOffice', editions, (files) => libreOffice(files, expectedText(editions)));
judge('LibreOffice and back', editions, throughLibreOffice);

test('the Open XML SDK fails a paragraph whose properties come last', async () => {
  const rules = await rulesBrokenBy(badWordDocument('Text'), openXml);
  expect(rules).toEqual(['Sch_UnexpectedElementContentExpectingComplex']);
});

test('the Open XML SDK fails a file that is no Word document', async () => {
  expect(await rulesBrokenBy(noWordDocument(), openXml)).toEqual(['not-readable']);
});

test('LibreOffice misses the words that a document does not have', async () => {
  const file = badWordDocument('The General Assembly');
  const findings = await libreOffice([file], () => 'The General Assembly Recalling');
  expect(findings.map(({ message }) => message)).toEqual(['"Recalling" stands 0 times, not 1.']);
});

test('LibreOffice does not open a file that is no Word document', async () => {
  const file = noWordDocument();
  expect(await rulesBrokenBy(file, (files) => libreOffice(files, () => ''))).toEqual([
    'not-converted',
  ]);
});
