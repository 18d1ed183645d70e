import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { renderPdf } from '../../world.ts';
import type { EditionOptions } from '../../../src/render/options.ts';
import type { Root } from '../../../src/tree/types.ts';
import { editionOptions } from '../options.ts';

/** Where a text on the first page begins, in points from its left and its lower edge. */
export async function placeOf(
  words: string,
  root: Root,
  options: Partial<EditionOptions> = {},
): Promise<{ left: number; baseline: number }> {
  const data = Uint8Array.from(await renderPdf(root, editionOptions(options)));
  const task = getDocument({ data, verbosity: 0, useSystemFonts: false });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  await task.destroy();
  const found = items.find((item) => 'str' in item && item.str.startsWith(words));
  if (!found || !('transform' in found)) throw new Error(`"${words}" is not on the page.`);
  const [, , , , left, baseline] = found.transform.map(Number);
  return { left: left ?? NaN, baseline: baseline ?? NaN };
}
