/** The e-book, read back by a reader that shares nothing with its writer, is the text. */
import type { Outline } from '../../../src/tree/outline.ts';
import { describe, expect, it } from 'vitest';
import { readOutline, renderEpub } from '../../world.ts';
import { outlineOf } from '../../../src/tree/index.ts';
import { everyNode } from '../../every-node.ts';
import { editionOptions } from '../options.ts';

/** Where links lead is told of a source; of an edition its links are read apart. */
function withoutAddresses({ addresses, ...outline }: Outline): Outline {
  expect(addresses).toEqual(['https://docs.un.org/en/A/99/94']);
  return outline;
}

describe('the e-book', () => {
  it('reads as the tree that holds every node', async () => {
    const bytes = await renderEpub(everyNode(), editionOptions());
    expect(await readOutline(bytes, 'epub')).toEqual(withoutAddresses(outlineOf(everyNode())));
  });
});
