/** The United Nations' own XML: a sample of the files, and all of them with `npm run corpus`. */
import { beforeAll, describe, expect, it } from 'vitest';
import { readAkn } from '../../src/read/akn/index.ts';
import { outlineOf, type Outline } from '../../src/tree/index.ts';
import { world } from '../world.ts';
import { foundIn, type Found } from './akn/found.ts';
import { printedIn, type Printed } from './akn/printed.ts';
import { corpusFiles, hasCorpus } from './corpus.ts';

const folder = 'official/xml';
const xml = /\.xml$/;
const whole = process.env['PLENARY_CORPUS_REPORT'] !== undefined;

interface Measured {
  path: string;
  printed: Printed;
  found: Found;
  outline: Outline;
  errors: string[];
}

/** The resolution and the language that a file's name tells. */
function nameOf(path: string): string {
  return /([^/.]+)\.[\w-]+\.xml$/.exec(path)?.[1] ?? path;
}

/** Every resolution of a dozen, in all its languages. */
function sampled<T extends { path: string }>(files: readonly T[]): T[] {
  if (whole) return [...files];
  const names = [...new Set(files.map(({ path }) => nameOf(path)))].sort();
  const chosen = new Set(names.filter((_, index) => index % 12 === 0));
  return files.filter(({ path }) => chosen.has(nameOf(path)));
}

describe.skipIf(!hasCorpus([folder], xml))('reading the United Nations’ own XML', () => {
  let all: Measured[];
  beforeAll(() => {
    all = sampled(corpusFiles(folder, xml)).map(({ path, bytes }) => {
      const { file, root } = readAkn(new Uint8Array(bytes), world, { path });
      return {
        path,
        printed: printedIn(bytes.toString('utf8')),
        found: foundIn(root),
        outline: outlineOf(root),
        errors: file.messages.filter(({ fatal }) => fatal === true).map(({ reason }) => reason),
      };
    });
  }, 600_000);

  it('accounts for every character, and refuses no file', () => {
    expect(all.length).toBeGreaterThan(whole ? 960 : 60);
    expect(all.filter(({ errors }) => errors.length > 0)).toEqual([]);
  });

  it('finds all words, as often as they are printed and none besides', () => {
    const others = all.flatMap(({ path, printed, found }) => {
      const difference = differenceOf(printed.words, found.words);
      return difference.length > 0 ? [`${path}: ${difference.join(' ')}`] : [];
    });
    expect(others).toEqual([]);
  });

  it('finds the labels of paragraphs and items, in order and none besides', () => {
    for (const { path, printed, found } of all) expect(found.labels, path).toEqual(printed.labels);
  });

  it('finds every note, with its marker where it is printed', () => {
    for (const { path, printed, found } of all) expect(found.notes, path).toEqual(printed.notes);
  });

  it('finds the language that the file names', () => {
    const codes = new Map(all.map(({ printed, found }) => [printed.language, found.language]));
    expect(Object.fromEntries(codes)).toMatchObject({
      ara: 'ar',
      eng: 'en',
      fra: 'fr',
      rus: 'ru',
      spa: 'es',
      zho: 'zh-Hans',
    });
  });

  it('gives one outline to the translations of a text that were marked up alike', () => {
    const groups = new Map<string, Measured[]>();
    for (const one of all) {
      const key = `${nameOf(one.path)} ${one.printed.skeleton}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    const alike = [...groups.values()].filter(({ length }) => length > 1);
    const differing = alike.flatMap(([first, ...others]) =>
      others
        .filter(({ outline }) => first && shapeOf(outline) !== shapeOf(first.outline))
        .map(({ path, outline }) => `${path} ${firstDifference(outline, first?.outline)}`),
    );
    expect(alike.length).toBeGreaterThan(whole ? 160 : 10);
    expect(differing).toEqual([]);
  });
});

/** Words that one list has more often than the other, with how many more the first has. */
function differenceOf(one: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of other) counts.set(word, (counts.get(word) ?? 0) - 1);
  return [...counts].filter(([, count]) => count !== 0).map(([word, count]) => `${word} ${count}`);
}

/** What translations share: the kinds of the blocks, whether they have labels, their notes. */
function lines({ blocks, notes }: Outline): string[] {
  return [...blocks, ...notes].map(({ kind, level, label, markers }) =>
    [kind, level, label !== undefined && 'labelled', markers?.length].join(' '),
  );
}

function shapeOf(outline: Outline): string {
  return lines(outline).join('\n');
}

function firstDifference(one: Outline, other: Outline | undefined): string {
  const [mine, its] = [lines(one), other ? lines(other) : []];
  const at = mine.findIndex((line, index) => line !== its[index]);
  return `${at}: ${mine.slice(at, at + 3).join(' / ')} | ${its.slice(at, at + 3).join(' / ')}`;
}
