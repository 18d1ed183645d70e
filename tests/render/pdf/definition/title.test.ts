import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { renderPdf } from '../../../../src/render/pdf/index.ts';
import type { Root } from '../../../../src/tree/types.ts';
import { text } from '../../../every-node.ts';
import { editionOptions } from '../../options.ts';

const titled = (label: string): Root => ({
  type: 'root',
  data: { language: 'en' },
  children: [{ type: 'title', label, children: [text('Safe ports')] }],
});

/** Where the first letters of the page begin, in points from its left edge. */
async function leftOf(words: string, root: Root): Promise<number> {
  const data = Uint8Array.from(await renderPdf(root, editionOptions()));
  const task = getDocument({ data, verbosity: 0, useSystemFonts: false });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  await task.destroy();
  const found = items.find((item) => 'str' in item && item.str.startsWith(words));
  return found && 'transform' in found ? Number(found.transform[4]) : Number.NaN;
}

it('has its number hanging in the margin', async () => {
  expect(await leftOf('70/179.', titled('70/179.'))).toBeLessThan(123);
});

it('stands in its column where its number is in words, which would reach over the edge', async () => {
  const left = await leftOf('Resolution', titled('Resolution 1445 (2002)'));
  expect(left).toBeGreaterThanOrEqual(123);
});
