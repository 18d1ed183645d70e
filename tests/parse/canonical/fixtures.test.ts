/** Canonical sources that people wrote, one for each part of the genre: tests/fixtures/sources. */
import { readFileSync, readdirSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { accountFor, isComplete } from '../../../src/parse/index.ts';
import { renderSource } from '../../../src/render/source/index.ts';
import { comparable } from '../../comparable.ts';
import { everyNode } from '../../every-node.ts';
import { inspect } from '../../inspect.ts';
import { parse } from '../../world.ts';

const folder = new URL('../../fixtures/sources/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.md'));

function read(name: string): VFile {
  return new VFile({ path: name, value: readFileSync(new URL(name, folder), 'utf8') });
}

describe.each(names)('the canonical source %s', (name) => {
  it('is read as its tree', async () => {
    const snapshot = `./__snapshots__/${name.replace(/\.md$/, '.tree.txt')}`;
    await expect(`${inspect(comparable(parse(read(name))))}\n`).toMatchFileSnapshot(snapshot);
  });

  it('is what Plenary writes', () => {
    const file = read(name);
    expect(renderSource(parse(file))).toBe(String(file));
    expect(file.messages.filter(({ ruleId }) => ruleId === 'source-form')).toEqual([]);
  });

  it('is in its tree, character by character', () => {
    const file = read(name);
    const account = accountFor(String(file), parse(file), file.messages);
    expect(isComplete(account) ? undefined : account).toBeUndefined();
  });
});

describe('the fixtures', () => {
  it('hold the tree that has every node', () => {
    expect(String(read('every-node.md'))).toBe(renderSource(everyNode()));
  });
});
