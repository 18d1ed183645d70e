import { beforeAll, describe, expect, it } from 'vitest';
import { nodesOf } from '../../src/tree/index.ts';
import { VFile } from 'vfile';
import { allTexts, corpusTexts, hasCorpus, securityCouncil, type CorpusText } from './corpus.ts';
import byHand from './labels-by-hand.json' with { type: 'json' };
import { labelsAgree, measure, operativeLabels, type Measure } from './measure.ts';
import { reportOf } from './report.ts';
import { parse } from '../world.ts';

const paths = (all: { path: string }[]): string[] => all.map(({ path }) => path);

/** Those of a list that something can be expected of: there must be some. */
function some<T>(all: readonly T[], are: (one: T) => boolean): T[] {
  const chosen = all.filter(are);
  expect(chosen).not.toEqual([]);
  return chosen;
}

/** How many of the texts may miss an expectation. */
const allowed = (share: number, whole: number): number => Math.floor(share * whole);

describe.skipIf(!hasCorpus([securityCouncil]))('reading the Security Council’s texts', () => {
  let texts: CorpusText[];
  let measures: Measure[];
  beforeAll(() => {
    texts = corpusTexts(securityCouncil);
    measures = texts.map(measure);
  });

  it('accounts for every character', () => {
    expect(paths(measures.filter(({ complete }) => !complete))).toEqual([]);
  });

  it('finds the labels that are printed, in order and none besides, in 98% of the numbered texts', () => {
    const numbered = some(measures, ({ labels }) => labels.printed.length > 0);
    const others = numbered.filter((one) => !labelsAgree(one));
    expect(others.length, paths(others).join(', ')).toBeLessThanOrEqual(
      allowed(0.02, numbered.length),
    );
  });

  it('points at the break where a label does not follow', () => {
    const broken = some(measures, ({ labels: { found } }) =>
      found.some((label, i) => Number(label) !== Number(found[i - 1] ?? 0) + 1 && label !== '1'),
    );
    expect(paths(broken.filter(({ labels }) => !labels.reported))).toEqual([]);
  });

  it('finds the enacting clause wherever it is printed', () => {
    const printed = some(measures, ({ enactingClause }) => enactingClause.printed);
    expect(paths(printed.filter(({ enactingClause }) => !enactingClause.found))).toEqual([]);
  });

  it('finds the vote or the adoption in 97% of the texts', () => {
    const voted = some(measures, ({ vote }) => vote.printed);
    const missed = voted.filter(({ vote }) => !vote.found);
    expect(missed.length, paths(missed).join(', ')).toBeLessThanOrEqual(
      allowed(0.03, voted.length),
    );
  });

  it('finds the labels that a person read in a sample', () => {
    const sample = texts.filter(({ path }) => nameOf(path) in byHand);
    const found = Object.fromEntries(
      sample.map(({ path, text }) => [nameOf(path), labelsOf(text)]),
    );
    expect(found).toEqual(byHand);
  });

  it.runIf(process.env['PLENARY_CORPUS_REPORT'])('prints its report', () => {
    const report = reportOf(measures);
    console.log(report);
    expect(report).toContain(`texts                          ${texts.length}`);
  });
});

const otherFolders = allTexts.filter((folder) => folder !== securityCouncil);

describe.skipIf(!hasCorpus(otherFolders))('reading the other texts', () => {
  let others: CorpusText[];
  beforeAll(() => {
    others = corpusTexts(...otherFolders);
  });

  it('accounts for every character', () => {
    expect(paths(others.map(measure).filter(({ complete }) => !complete))).toEqual([]);
  });

  it('finds the 46 articles of a declaration in its annex', () => {
    const declaration = some(others, ({ path }) => path.includes('a-res-61-295'));
    const articles = declaration.map(({ text }) =>
      nodesOf(parse(new VFile(text)), 'annex').map((annex) =>
        nodesOf(annex, 'section').map(({ label }) => label),
      ),
    );
    const expected = Array.from({ length: 46 }, (_, i) => `Article ${i + 1}`);
    expect(articles).toEqual(declaration.map(() => [expected]));
  });

  it('knows French when it reads it', () => {
    const french = some(others, ({ path }) => path.startsWith('fr/'));
    const languages = french.map(({ text }) => parse(new VFile(text)).data?.language);
    expect(languages).toEqual(french.map(() => 'fr'));
  });
});

function nameOf(path: string): string {
  return /S_RES_\d+/.exec(path)?.[0] ?? path;
}

function labelsOf(text: string): string {
  return operativeLabels(parse(new VFile(text))).join(' ');
}
