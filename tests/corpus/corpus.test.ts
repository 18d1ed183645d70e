import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { nodesOf } from '../../src/tree/index.ts';
import { VFile } from 'vfile';
import { allTexts, corpusIsThere, corpusTexts, securityCouncil } from './corpus.ts';
import byHand from './labels-by-hand.json' with { type: 'json' };
import { labelsAgree, measure, operativeLabels } from './measure.ts';
import { reportOf } from './report.ts';

if (!corpusIsThere) {
  console.log(
    'The corpus is not beside the repository (../shared/corpus): its tests have nothing to read.',
  );
}

const texts = corpusTexts(securityCouncil);
const measures = texts.map(measure);
const paths = (all: { path: string }[]): string[] => all.map(({ path }) => path);

/** How many of the texts may miss an expectation. */
const allowed = (share: number, whole: number): number => Math.floor(share * whole);

describe(`reading the Security Council’s texts (${texts.length} are there)`, () => {
  it('accounts for every character', () => {
    expect(paths(measures.filter(({ complete }) => !complete))).toEqual([]);
  });

  it('finds the labels that are printed, in order and none besides, in 98% of the numbered texts', () => {
    const numbered = measures.filter(({ labels }) => labels.printed.length > 0);
    const others = numbered.filter((one) => !labelsAgree(one));
    expect(others.length, paths(others).join(', ')).toBeLessThanOrEqual(
      allowed(0.02, numbered.length),
    );
  });

  it('points at the break where a label does not follow', () => {
    const broken = measures.filter(({ labels: { found } }) =>
      found.some((label, i) => Number(label) !== Number(found[i - 1] ?? 0) + 1 && label !== '1'),
    );
    expect(paths(broken.filter(({ labels }) => !labels.reported))).toEqual([]);
  });

  it('finds the enacting clause wherever it is printed', () => {
    expect(
      paths(
        measures.filter(({ enactingClause }) => enactingClause.printed && !enactingClause.found),
      ),
    ).toEqual([]);
  });

  it('finds the vote or the adoption in 97% of the texts', () => {
    const voted = measures.filter(({ vote }) => vote.printed);
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
    expect(found).toEqual(corpusIsThere ? byHand : {});
  });

  if (process.env['PLENARY_CORPUS_REPORT']) {
    it('prints its report', () => {
      console.log(reportOf(measures));
      expect(measures.length).toBe(texts.length);
    });
  }
});

describe('reading the other texts', () => {
  const others = corpusTexts(...allTexts.filter((folder) => folder !== securityCouncil));

  it('accounts for every character', () => {
    expect(paths(others.map(measure).filter(({ complete }) => !complete))).toEqual([]);
  });

  it('finds the 46 articles of a declaration in its annex', () => {
    const declaration = others.filter(({ path }) => path.includes('a-res-61-295'));
    const articles = declaration.map(({ text }) =>
      nodesOf(parse(new VFile(text)), 'annex').map((annex) =>
        nodesOf(annex, 'section').map(({ label }) => label),
      ),
    );
    const expected = Array.from({ length: 46 }, (_, i) => `Article ${i + 1}`);
    expect(articles).toEqual(declaration.map(() => [expected]));
  });

  it('knows French when it reads it', () => {
    const french = others.filter(({ path }) => path.startsWith('fr/'));
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
