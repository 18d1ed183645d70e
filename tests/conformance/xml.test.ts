import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryTree } from '../arbitrary-tree.ts';
import { editionOptions } from '../render/options.ts';
import { renderXml } from '../world.ts';
import { badXml } from './controls.ts';
import { editionsOf, judge, rulesBrokenBy } from './judge.ts';
import { cache } from './paths.ts';
import { oasisSchema } from './validators/oasis-schema.ts';
import { references } from './validators/references.ts';

const editions = editionsOf('xml');

judge('The OASIS schema', editions, oasisSchema);
judge('What is referred to', editions, references);

test('the schema and what is referred to have nothing against any tree of the model', async () => {
  const folder = join(cache, 'arbitrary-xml');
  mkdirSync(folder, { recursive: true });
  const files = fc.sample(arbitraryTree, { numRuns: 300, seed: 1 }).map((root, index) => {
    const file = join(folder, `${index}.xml`);
    writeFileSync(file, renderXml(root, editionOptions()));
    return file;
  });
  expect(await oasisSchema(files)).toEqual([]);
  expect(await references(files)).toEqual([]);
});

test('the schema fails a heading where only blocks stand', async () => {
  expect(await rulesBrokenBy(badXml(), oasisSchema)).toEqual(['schema']);
});

test('an id that is there twice and a reference that leads nowhere are found', async () => {
  expect(await rulesBrokenBy(badXml(), references)).toEqual(['target', 'unique-id']);
});
