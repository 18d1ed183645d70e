import { expect, it } from 'vitest';
import { blockNames } from '../../src/check/block-names.ts';
import { everyNode } from '../every-node.ts';

it('names each block as people speak of it', async () => {
  const places = blockNames(everyNode());
  const blocks = [...places].filter(([{ type }]) => !inline.has(type));
  const lines = blocks.map(([{ type }, place]) => `${type}: ${place}`);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    '__snapshots__/every-node.block-names.txt',
  );
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
