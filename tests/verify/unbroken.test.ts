/** Editions as they are built give no finding. */
import { describe, expect, it } from 'vitest';
import { outlineOfPdf } from '../../src/read/pdf/outline.ts';
import { layoutPdf, readPdf, renderEpub, renderHtml, verifyEdition, writePdf } from '../world.ts';
import type { Root, Table, TableCell, TableRow } from '../../src/tree/index.ts';
import { everyNode, paragraph } from '../every-node.ts';
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

describe('a table with a header cell that has no words', () => {
  const cell = (words: string): TableCell => ({
    type: 'tableCell',
    children: words === '' ? [] : [{ type: 'text', value: words }],
  });
  const row = (...words: string[]): TableRow => ({ type: 'tableRow', children: words.map(cell) });
  const table: Table = {
    type: 'table',
    children: [row('', 'Open', 'Closed'), row('Ports', '12', '7')],
  };
  const root: Root = {
    type: 'root',
    data: { language: 'en' },
    children: [paragraph('Ports are open to all.'), table],
  };

  it('says in the e-book and on the web page that the others head their columns', async () => {
    const epub = await renderEpub(root, editionOptions());
    expect(await verifyEdition(epub, 'epub', root, { name: 'a.epub' })).toEqual([]);
    const html = Buffer.from(renderHtml(root, editionOptions()));
    expect(await verifyEdition(html, 'html', root, { name: 'a.html' })).toEqual([]);
  });
});

describe('the pages of an e-book', () => {
  it('begin at a division that has a label and no heading, where the PDF breaks there', async () => {
    const root: Root = {
      type: 'root',
      data: { language: 'en' },
      children: Array.from({ length: 90 }, (_, index) => ({
        type: 'section',
        label: `Article ${index + 1}`,
        children: [paragraph('Ports are open to all.')],
      })),
    };
    const layout = await layoutPdf(root, editionOptions());
    const starts = layout.pages.starts.map(({ node }) => node.type);
    expect(starts).toContain('section');
    const pdf = outlineOfPdf(await readPdf(await writePdf(layout)));
    const epub = await renderEpub(root, editionOptions(), layout.pages);
    const findings = await verifyEdition(epub, 'epub', root, { name: 'a.epub', pdf });
    expect(findings.filter(({ ruleId }) => ruleId === 'page-list')).toEqual([]);
  });
});
