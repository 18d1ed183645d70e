/**
 * Every source of the repository, from its file to its editions: the outline that a reader meets
 * and the tag tree that assistive technology is told, and no finding in any edition.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { outlineText } from '../../src/cli/print/outline.ts';
import {
  layoutPdf,
  parse,
  renderDocx,
  renderEpub,
  renderHtml,
  renderXml,
  verifyEdition,
  writePdf,
} from '../world.ts';
import { hasFontsOf } from '../fonts-of.ts';
import { outlineOf } from '../../src/tree/index.ts';
import { editionOptions } from '../render/options.ts';
import { tagTreeOf } from '../render/pdf/tag-tree.ts';

const folders = ['../fixtures/sources/', '../../source/', '../../source/received/'];
const sources = folders.flatMap((folder) => {
  const url = new URL(folder, import.meta.url);
  return readdirSync(url)
    .filter((file) => file.endsWith('.md'))
    .map((file) => fileURLToPath(new URL(file, url)));
});

/** Control characters and halves of surrogate pairs would make a snapshot no text. */
function visible(text: string): string {
  return text.replace(
    /(?!\n)\p{Cc}|\p{Surrogate}/gu,
    (unit) => `\\u{${unit.charCodeAt(0).toString(16)}}`,
  );
}

describe.each(sources.map((path) => [basename(path, '.md'), path]))('%s', (name, path) => {
  const root = parse(new VFile({ path, value: readFileSync(path, 'utf8') }));

  it('reads as it is printed', async () => {
    const outline = visible(outlineText(outlineOf(root)));
    await expect(outline).toMatchFileSnapshot(`__snapshots__/${name}.outline.txt`);
  });

  // Skipped, visibly, where the fonts of Chinese are not installed.
  const hasFonts = hasFontsOf(root.data?.language ?? 'und');
  it.skipIf(!hasFonts)('is tagged as it reads, and its editions agree with it', async () => {
    const options = editionOptions();
    const layout = await layoutPdf(root, options);
    const pdf = await writePdf(layout);
    await expect(await tagTreeOf(pdf)).toMatchFileSnapshot(`__snapshots__/${name}.tags.txt`);
    const editions = {
      pdf,
      epub: await renderEpub(root, options, layout.pages),
      docx: await renderDocx(root, options),
      html: new TextEncoder().encode(renderHtml(root, options)),
      xml: new TextEncoder().encode(renderXml(root, options)),
    } as const;
    for (const format of ['pdf', 'epub', 'docx', 'html', 'xml'] as const) {
      const findings = await verifyEdition(editions[format], format, root, { name });
      expect(findings, format).toEqual([]);
    }
  });
});
