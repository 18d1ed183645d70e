import { expect, test } from 'vitest';
import { brokenPdf, untaggedPdf } from './controls.ts';
import { editionsOf, expectedText, judge, rulesBrokenBy } from './judge.ts';
import { poppler } from './validators/poppler.ts';
import { qpdf } from './validators/qpdf.ts';
import { verapdf } from './validators/verapdf.ts';

const editions = editionsOf('pdf');

judge('veraPDF, PDF/UA-1', editions, (files) => verapdf(files, 'ua1'));
judge('veraPDF, PDF/A-2a', editions, (files) => verapdf(files, '2a'));
judge('qpdf', editions, qpdf);
judge('Poppler', editions, (files) => poppler(files, expectedText(editions)));

test('veraPDF fails a file without tags as PDF/UA-1', async () => {
  const rules = await rulesBrokenBy(await untaggedPdf('Text'), (files) => verapdf(files, 'ua1'));
  // No structure tree, content not tagged, font not embedded.
  expect(rules).toEqual(expect.arrayContaining(['7.1-11', '7.1-3', '7.21.4.1-1']));
});

test('veraPDF fails a file without metadata as PDF/A-2a', async () => {
  const rules = await rulesBrokenBy(await untaggedPdf('Text'), (files) => verapdf(files, '2a'));
  expect(rules).toEqual(expect.arrayContaining(['6.6.2.1-1', '6.2.11.4.1-1']));
});

test('veraPDF says so when it could not judge a file', async () => {
  const rules = await rulesBrokenBy('nowhere.pdf', (files) => verapdf(files, 'ua1'));
  expect(rules).toEqual(['not-judged']);
});

test('qpdf fails a file with a wrong cross-reference table', async () => {
  expect(await rulesBrokenBy(await brokenPdf(), qpdf)).toEqual(['warning']);
});

test('Poppler misses the words that a file does not have', async () => {
  const file = await untaggedPdf('The General Assembly');
  const findings = await poppler([file], () => 'The General Assembly, Recalling 5');
  expect(findings.map(({ message }) => message)).toEqual([
    '"Recalling" stands 0 times, not 1.',
    '"5" stands 0 times, not 1.',
  ]);
});
