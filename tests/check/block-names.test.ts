import { expect, it } from 'vitest';
import { blockNames } from '../../src/check/block-names.ts';
import type { Root } from '../../src/tree/types.ts';
import { everyNode } from '../every-node.ts';

it('names each block as people speak of it', async () => {
  const places = blockNames(everyNode());
  const blocks = [...places].filter(([{ type }]) => !inline.has(type));
  const lines = blocks.map(([{ type }, place]) => `${type}: ${place}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    '__snapshots__/every-node.block-names.txt',
  );
});

it.each([
  ['XXV', 'section XXV'],
  ['Article 2.', 'article 2'],
  ['B', 'section B'],
])('calls the division %j %j', (label, name) => {
  const root: Root = { type: 'root', children: [{ type: 'section', label, children: [] }] };
  expect([...blockNames(root).values()]).toEqual([name]);
});

const inline: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'leadPhrase',
  'footnoteReference',
  'superscript',
  'subscript',
  'link',
  'break',
  'languageSpan',
]);
