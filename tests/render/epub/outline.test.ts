/** The e-book, read back by a reader that shares nothing with its writer, is the text. */
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../src/read/outline/read-outline.ts';
import { renderEpub } from '../../../src/render/epub/index.ts';
import { outlineOf } from '../../../src/tree/index.ts';
import { everyNode } from '../../every-node.ts';
import { editionOptions } from '../options.ts';

describe('the e-book', () => {
  it('reads as the tree that holds every node', async () => {
    const bytes = await renderEpub(everyNode(), editionOptions());
    expect(await readOutline(bytes, 'epub')).toEqual(outlineOf(everyNode()));
  });
});
