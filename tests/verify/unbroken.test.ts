/** Editions as they are built give no finding. */
import { describe, expect, it } from 'vitest';
import { verifyEdition } from '../../src/verify/index.ts';
import { renderEpub } from '../../src/render/epub/index.ts';
import { renderHtml } from '../../src/render/html/index.ts';
import { everyNode } from '../every-node.ts';
import { editionOptions } from '../render/options.ts';

describe('an unbroken edition of the text that holds every node', () => {
  it('is a web page without findings', async () => {
    const bytes = Buffer.from(renderHtml(everyNode(), editionOptions()));
    expect(await verifyEdition(bytes, 'html', everyNode(), { name: 'a.html' })).toEqual([]);
  });
  it('is an e-book without findings', async () => {
    const bytes = await renderEpub(everyNode(), editionOptions());
    expect(await verifyEdition(bytes, 'epub', everyNode(), { name: 'a.epub' })).toEqual([]);
  });
});
