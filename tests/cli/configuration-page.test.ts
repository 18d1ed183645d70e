/** The schema that editors are given, and the page about the configuration. */
import { readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { configurationSchema } from '../../src/cli/configuration/schema.ts';
import { optionDefinitions } from '../../src/cli/options.ts';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
const schema = toJsonSchema(configurationSchema, { typeMode: 'output' });
const keys = Object.keys(schema.properties ?? {});
const rows = [...page.matchAll(/^\| `(\w+)` +\|[^|]+\|(.*)\|$/gm)];

it('the schema for editors is current', async () => {
  const path = 'templates/schemas/plenary.config.schema.json';
  const { properties, ...rest } = schema;
  const $schema = { type: 'string', description: 'Where this schema is, for editors.' };
  const whole = {
    title: 'Configuration of Plenary',
    ...rest,
    properties: { $schema, ...properties },
  };
  const config = await resolveConfig(path);
  const written = await format(JSON.stringify(whole), { ...config, filepath: path });
  await expect(written).toMatchFileSnapshot(`../../${path}`);
});

it('the page has a row for each key', () => {
  expect(keys.length).toBeGreaterThan(10);
  expect(rows.map(([, key]) => key)).toEqual(keys);
});

it('the page names options that there are', () => {
  const named = rows.flatMap(([, , cell = '']) => [...cell.matchAll(/--([\w-]+)/g)]);
  expect(named.length).toBeGreaterThan(10);
  for (const [, option = ''] of named) expect(Object.keys(optionDefinitions)).toContain(option);
});
