/**
 * A real text and itself: nothing changed, however it is read again, as it stands and through every
 * edition. A sample in each run, all of them with `npm run corpus`.
 */
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { compareTexts, textOfTree } from '../../src/compare/index.ts';
import { compareSides, readSide } from '../../src/comparison.ts';
import { comparisonText } from '../../src/index.ts';
import { readAkn } from '../../src/read/akn/index.ts';
import { editionRenderers } from '../../src/renderers.ts';
import type { Root } from '../../src/tree/index.ts';
import { editionOptions } from '../render/options.ts';
import { parse, world } from '../world.ts';
import { allTexts, corpusFiles, corpusTexts, hasCorpus } from './corpus.ts';

const folder = 'official/xml';
const xml = /\.xml$/;
const whole = process.env['PLENARY_CORPUS_REPORT'] !== undefined;

interface Read {
  path: string;
  read: () => Root;
}

function sampled<T>(files: readonly T[], each: number): T[] {
  return files.filter((_, index) => whole || index % each === 0);
}

const texts = (): Read[] =>
  corpusTexts(...allTexts).map(({ path, text }) => ({
    path,
    read: () => parse(new VFile({ path, value: text })),
  }));

const official = (): Read[] =>
  corpusFiles(folder, xml).map(({ path, bytes }) => ({
    path,
    read: () => readAkn(new Uint8Array(bytes), world, { path }).root,
  }));

/** What is said to have changed in a text that was read twice. */
function changedIn({ path, read }: Read): string[] {
  const comparison = compareTexts(textOfTree(read()), textOfTree(read()));
  return comparison.same ? [] : [`${path}: ${comparisonText(comparison)}`];
}

/** The same, of a text and each of its editions. */
async function changedInEditions({ path, read }: Read): Promise<string[]> {
  const root = read();
  const found: string[] = [];
  for (const [format, render] of Object.entries(editionRenderers(root, editionOptions()))) {
    const { bytes } = await render();
    const side = await readSide({ path: `a.${format}`, bytes }, world);
    const one = { kind: 'tree' as const, root, file: new VFile({ path }) };
    const comparison = compareSides(one, side, world);
    if (!comparison.same) found.push(`${path}, ${format}: ${comparisonText(comparison)}`);
  }
  return found;
}

describe.skipIf(!hasCorpus([folder], xml) || !hasCorpus(allTexts))('a text and itself', () => {
  it('are the same', () => {
    const files = [...sampled(texts(), 20), ...sampled(official(), 24)];
    expect(files.length).toBeGreaterThan(60);
    expect(files.flatMap(changedIn)).toEqual([]);
  }, 1_800_000);

  it('are the same through every edition', async () => {
    const files = [...sampled(texts(), 200), ...sampled(official(), 240)];
    expect(files.length).toBeGreaterThan(5);
    const changed: string[] = [];
    for (const file of files) changed.push(...(await changedInEditions(file)));
    expect(changed).toEqual([]);
  }, 3_600_000);
});
