import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { parse, renderEpub, renderHtml, verifyEdition } from '../../world.ts';
import { editionOptions } from '../options.ts';

const value = readFileSync(new URL('heard.arabic.txt', import.meta.url), 'utf8');

it('lines of an Arabic masthead that are printed in English are in English, and verify', async () => {
  const root = parse(new VFile({ value }));
  const page = renderHtml(root, editionOptions());
  expect(page).toContain('<p class="masthead-line distribution" dir="auto" lang="en">');
  expect(page).toContain('<p class="masthead-line date" dir="auto" lang="en">16 February 2016</p>');
  expect(page).toContain('<p class="masthead-line symbol" dir="auto">A/RES/70/979</p>');
  const html = new TextEncoder().encode(page);
  expect(await verifyEdition(html, 'html', root, { name: 'a.html' })).toEqual([]);
  root.subjects = [{ words: 'PORTS' }];
  const epub = await renderEpub(root, editionOptions());
  const opf = strFromU8(unzipSync(epub)['OEBPS/content.opf'] ?? new Uint8Array());
  expect(opf).toContain('الجمعية العامة، الدورة السبعون');
  expect(opf).toContain('<dc:subject xml:lang="en">PORTS</dc:subject>');
  expect(await verifyEdition(epub, 'epub', root, { name: 'a.epub' })).toEqual([]);
});

it('lines in Latin letters of a language that is written in them are its own', () => {
  const root = parse(new VFile({ value: value.replaceAll(/[\u0600-\u06FF]+/g, 'mots') }));
  root.data = { ...root.data, language: 'fr' };
  expect(renderHtml(root, editionOptions())).not.toMatch(/<p class="masthead-line[^>]* lang=/);
});
