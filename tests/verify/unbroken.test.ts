/** Editions as they are built give no finding. */
import { describe, expect, it } from 'vitest';
import { outlineOfPdf } from '../../src/read/pdf/outline.ts';
import { readPdf } from '../../src/read/pdf/read.ts';
import { verifyEdition } from '../../src/verify/index.ts';
import { renderEpub } from '../../src/render/epub/index.ts';
import { renderHtml } from '../../src/render/html/index.ts';
import { layoutPdf, writePdf } from '../../src/render/pdf/index.ts';
import { everyNode } from '../every-node.ts';
import { editionOptions } from '../render/options.ts';

describe('an unbroken edition of the text that holds every node', () => {
  it('is a web page without findings', async () => {
    const bytes = Buffer.from(renderHtml(everyNode(), editionOptions()));
    expect(await verifyEdition(bytes, 'html', everyNode(), { name: 'a.html' })).toEqual([]);
  });

  it('is a PDF without findings, and an e-book that has the pages of that PDF', async () => {
    const root = everyNode();
    const layout = await layoutPdf(root, editionOptions());
    const pdf = await writePdf(layout);
    expect(await verifyEdition(pdf, 'pdf', root, { name: 'a.pdf' })).toEqual([]);
    const epub = await renderEpub(root, editionOptions(), layout.pages);
    const context = { name: 'a.epub', pdf: outlineOfPdf(await readPdf(pdf)) };
    expect(await verifyEdition(epub, 'epub', root, context)).toEqual([]);
  });
});
