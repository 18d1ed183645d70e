import { expect, test } from 'vitest';
import { coverIn, coverName } from '../../src/publish/cover-file.ts';
import { everyNode } from '../every-node.ts';
import { editionOptions } from '../render/options.ts';
import { renderEpub } from '../world.ts';

test('the cover of an e-book is a picture beside it', async () => {
  expect(coverName('old/nine.large-print.epub')).toBe('old/nine.large-print.cover.png');
  const picture = coverIn(await renderEpub(everyNode(), editionOptions()));
  expect(picture?.subarray(1, 4)).toEqual(new Uint8Array(Buffer.from('PNG')));
});
