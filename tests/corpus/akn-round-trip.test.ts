/**
 * The XML edition of real texts: written and read again it is the same tree. A sample of the texts and
 * of the official files in each run, all of them with `npm run corpus`.
 */
import { isDeepStrictEqual } from 'node:util';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readAkn } from '../../src/read/akn/index.ts';
import { outlineOf, type Root } from '../../src/tree/index.ts';
import { carriedBy } from '../../src/verify/compare/carried.ts';
import { inferredIn, inXml, roundTrip } from '../render/akn/round-trip.ts';
import { parse, verifyEdition, world } from '../world.ts';
import { allTexts, corpusFiles, corpusTexts, hasCorpus } from './corpus.ts';

const folder = 'official/xml';
const xml = /\.xml$/;
const whole = process.env['PLENARY_CORPUS_REPORT'] !== undefined;

function sampled<T>(files: readonly T[], each: number): T[] {
  return files.filter((_, index) => whole || index % each === 0);
}

/** What is lost or altered on the way, in a line; nothing where the trees are equal. */
async function differenceOf(root: Root): Promise<string | undefined> {
  const { xml: file, read, messages } = roundTrip(root);
  const lost = messages.filter((message) => /not-accounted-for|unreadable/.test(message));
  if (lost.length > 0) return lost.join('; ');
  if (!isSame(inXml(read), inXml(root))) return 'another tree';
  if (inferredIn(read).join() !== inferredIn(root).join()) return 'other lead phrases';
  if (!isSame(outlineOf(read), carriedBy('xml', outlineOf(root)))) return 'another outline';
  if (roundTrip(read).xml !== file) return 'other bytes';
  const bytes = new TextEncoder().encode(file);
  const findings = await verifyEdition(bytes, 'xml', root, { name: 'a.xml' });
  return findings.map(({ ruleId, reason }) => `${ruleId}: ${reason}`)[0];
}

/** In whatever order their fields are: that of JSON drops those that are undefined. */
function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
}

async function differencesOf(texts: readonly { path: string; root: Root }[]): Promise<string[]> {
  const found: string[] = [];
  for (const { path, root } of texts) {
    const difference = await differenceOf(root);
    if (difference !== undefined) found.push(`${path}: ${difference}`);
  }
  return found;
}

describe.skipIf(!hasCorpus([folder], xml))('the United Nations’ own XML', () => {
  it('is the same tree when it is written and read again', async () => {
    const files = sampled(corpusFiles(folder, xml), 24).map(({ path, bytes }) => ({
      path,
      root: readAkn(new Uint8Array(bytes), world, { path }).root,
    }));
    expect(files.length).toBeGreaterThan(whole ? 960 : 30);
    expect(await differencesOf(files)).toEqual([]);
  }, 1_800_000);
});

describe.skipIf(!hasCorpus(allTexts))('the texts of the corpus', () => {
  it('are the same trees when they are written and read again', async () => {
    const texts = sampled(corpusTexts(...allTexts), 40).map(({ path, text }) => ({
      path,
      root: parse(new VFile({ path, value: text })),
    }));
    expect(texts.length).toBeGreaterThan(10);
    expect(await differencesOf(texts)).toEqual([]);
  }, 1_800_000);
});
