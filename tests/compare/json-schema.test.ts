/** The published schema describes what `--json` prints. */
import { readFileSync } from 'node:fs';
import { Ajv, type AnySchema } from 'ajv';
import { expect, it } from 'vitest';
import { compare, comparisonJson } from '../../src/index.ts';
import { edited } from './edit-script.ts';
import { Random } from './random.ts';
import { randomText } from './random-text.ts';

const file = new URL('../../templates/schemas/comparison.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8')) as AnySchema;
const accepts = new Ajv({ allErrors: true }).compile(schema);

it('of scripts of edits of every kind', () => {
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = new Random(seed);
    const one = randomText(12, random);
    const { root: other } = edited(one, 10, random);
    const json: unknown = JSON.parse(JSON.stringify(comparisonJson(compare(one, other))));
    expect(accepts(json), JSON.stringify(accepts.errors)).toBe(true);
  }
});

it('and refuses what is none', () => {
  expect(accepts({ same: true, changes: [] })).toBe(false);
  expect(accepts({ same: false, changes: [{ kind: 'burnt' }], renumbered: [] })).toBe(false);
});
