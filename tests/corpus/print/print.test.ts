/**
 * Official PDFs, read as they are printed, held against the United Nations' XML of the same texts.
 * Where print and XML differ the page decides: those documents are named here, with what differs.
 */
import { describe, expect, it } from 'vitest';
import { accountFor, isComplete } from '../../../src/parse/index.ts';
import { readSource } from '../../world.ts';
import { corpusFiles, hasCorpus } from '../corpus.ts';
import { foundIn, plain, wordsMissing, wordsOf } from './measure-print.ts';
import { truthOf, type Truth } from './official-xml.ts';

const pdf = /\.pdf$/;
const xml = /\.en\.xml$/;
const whole = process.env['PLENARY_CORPUS_REPORT'] !== undefined;
/** A run that is not asked for a report takes these. */
const sampled = /a-res-(?:78-100|79-160|79-250|80-10|80-100|80-130|80-240)\.en\.pdf$/;

/** Labels that the page has and the XML lacks, or the other way round. */
const differing = new Set([
  // "26" and "27" stand without a full stop, and the XML has no number for them.
  'a-res-79-160',
  // The XML lacks a paragraph, point (a).
  'a-res-80-116',
  // Points of a quoted amendment, which the XML counts as text.
  'a-res-79-280',
]);

interface Read {
  name: string;
  truth: Truth;
  found: ReturnType<typeof foundIn>;
  complete: boolean;
}

async function readAll(): Promise<Read[]> {
  const truths = new Map(
    corpusFiles('official/xml', xml).map(({ path, bytes }) => [
      nameOf(path),
      bytes.toString('utf8'),
    ]),
  );
  const all: Read[] = [];
  for (const { path, bytes } of corpusFiles('official/pdf', pdf)) {
    const official = truths.get(nameOf(path));
    if (official === undefined || !(whole || sampled.test(path))) continue;
    const { file, root } = await readSource({ path, bytes });
    const complete = isComplete(accountFor(String(file), root, file.messages));
    all.push({ name: nameOf(path), truth: truthOf(official), found: foundIn(root), complete });
  }
  return all;
}

/** White space and kinds of hyphens apart, which the medium decides, and signs that nobody sees. */
function bare(text: string): string {
  return plain(text).replace(/[ \u2060]/gu, '');
}

function nameOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.en\.\w+$/, '');
}

const isThere = hasCorpus(['official/pdf'], pdf) && hasCorpus(['official/xml'], xml);

describe.skipIf(!isThere)('official PDFs', async () => {
  const texts = isThere ? await readAll() : [];
  const namesOf = (wrong: (text: Read) => boolean): string[] =>
    texts.filter(wrong).map(({ name }) => name);

  it('are there to be read', () => {
    expect(texts.length).toBeGreaterThan(whole ? 90 : 4);
  });

  it('have every label in order', () => {
    const wrong = namesOf(({ truth, found }) => truth.labels.join() !== found.labels.join());
    expect(wrong.filter((name) => !differing.has(name))).toEqual([]);
  });

  it('have every note, bound to the word that it stands after', () => {
    const said = ({ notes }: Truth): string =>
      notes.map(({ label, text, before }) => `${label} ${bare(before)} ${bare(text)}`).join('\n');
    expect(namesOf(({ truth, found }) => said(truth) !== said(found))).toEqual([]);
  });

  it.each(['symbol', 'date', 'session', 'organ', 'title'] as const)('say their %s', (field) => {
    expect(namesOf(({ truth, found }) => bare(truth[field]) !== bare(found[field]))).toEqual([]);
  });

  it('lose and gain fewer than one word in a thousand', () => {
    let words = 0;
    let lost = 0;
    let gained = 0;
    for (const { truth, found } of texts) {
      const expected = wordsOf(truth.text);
      const read = wordsOf(found.text);
      words += expected.length;
      lost += wordsMissing(expected, read).length;
      gained += wordsMissing(read, expected).length;
    }
    if (whole) console.log(`${texts.length} PDFs: ${words} words, ${lost} lost, ${gained} gained`);
    expect([lost / words < 0.001, gained / words < 0.001]).toEqual([true, true]);
  });

  it('have in no paragraph what is none of its own: a note, a running head', () => {
    const foreign = texts.flatMap(({ name, truth, found }) => {
      const all = bare(truth.text);
      return found.paragraphs
        .filter((paragraph) => !all.includes(bare(paragraph)))
        .map((paragraph) => `${name}: ${paragraph}`);
    });
    expect(foreign.filter((one) => !differing.has(one.replace(/:.*/su, '')))).toEqual([]);
  });

  it('have the phrases that paragraphs open with as the font sets them', () => {
    let all = 0;
    let missed = 0;
    for (const { truth, found } of texts) {
      const opening = (phrases: readonly string[]): string[] =>
        phrases.map((phrase) => bare(phrase).replace(/,$/, ''));
      all += truth.leadPhrases.length;
      missed += wordsMissing(opening(truth.leadPhrases), opening(found.leadPhrases)).length;
    }
    if (whole) console.log(`${missed} of ${all} lead phrases missed`);
    expect(all).toBeGreaterThan(whole ? 4000 : 100);
    expect(missed / all).toBeLessThan(0.005);
  });

  it('have every cell of their tables', () => {
    // A row that holds nothing is a rule of the XML's; it is none of the page.
    const cells = ({ tables }: Truth): string[] =>
      tables.map((rows) =>
        rows
          .map((row) => row.map(bare).join('|'))
          .filter((row) => /[^|]/.test(row))
          .join('\n'),
      );
    const tabled = texts.filter(({ truth }) => truth.tables.length > 0);
    expect(tabled.length).toBeGreaterThan(whole ? 1 : 0);
    expect(tabled.map(({ found }) => cells(found))).toEqual(
      tabled.map(({ truth }) => cells(truth)),
    );
  });

  it('account for every character', () => {
    expect(namesOf(({ complete }) => !complete)).toEqual([]);
  });
});
