/**
 * Pages and books as they are heard. The snapshots are read line by line when they change: what is read
 * twice, what has no name, what is in the wrong order, what is a stop and should be none.
 */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../src/door/load-template.ts';
import type { Root } from '../../../src/tree/index.ts';
import { parse, renderEpub, renderHtml } from '../../world.ts';
import { everyNode } from '../../every-node.ts';
import { editionOptions } from '../options.ts';
import { heard } from './heard.ts';

const textOfFile = (path: string): Root =>
  parse(new VFile({ path, value: readFileSync(new URL(`../../../${path}`, import.meta.url)) }));

const catalogue = 'index.html';

/** The files of a book in the order of its spine. */
async function heardBook(root: Root, splitAbove: number): Promise<string> {
  const official = loadTemplate('official');
  const template = { ...official, epub: { ...official.epub, splitAbove } };
  const files = unzipSync(await renderEpub(root, editionOptions({ template })));
  const read = (name: string): string => strFromU8(files[`OEBPS/${name}`] ?? new Uint8Array());
  const opf = read('content.opf');
  const spine = [...opf.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id = '']) => id);
  return spine
    .map((id) => new RegExp(`<item id="${id}" href="([^"]+)"`).exec(opf)?.[1] ?? '')
    .map((name) => `——— ${name}\n${heard(read(name))}`)
    .join('\n');
}

describe('as heard', () => {
  it('the page of the sample', async () => {
    const page = renderHtml(textOfFile('source/a-res-70-179.md'), editionOptions({ catalogue }));
    await expect(heard(page)).toMatchFileSnapshot('__snapshots__/heard.sample.txt');
  });

  it('the page of a text with every node', async () => {
    const page = renderHtml(everyNode(), editionOptions());
    await expect(heard(page)).toMatchFileSnapshot('__snapshots__/heard.every-node.txt');
  });

  it('a page in Arabic', async () => {
    const value = readFileSync(new URL('heard.arabic.txt', import.meta.url), 'utf8');
    const versions = [{ language: 'en', files: { html: 'ports.en.html' } }];
    const page = renderHtml(parse(new VFile({ value })), editionOptions({ catalogue, versions }));
    await expect(heard(page)).toMatchFileSnapshot('__snapshots__/heard.arabic.txt');
  });

  it('a page in a language of which no words are known', async () => {
    const value = 'Die Generalversammlung,\n\nIn Anbetracht der Lage,\n\n1. Beschließt zu tagen.\n';
    const page = renderHtml(parse(new VFile({ value })), editionOptions({ catalogue }));
    await expect(heard(page)).toMatchFileSnapshot('__snapshots__/heard.german.txt');
  });

  it('a book of parts, sections and an annex, divided into files', async () => {
    const root = textOfFile('tests/parse/fixtures/parts-with-sections/input.txt');
    await expect(await heardBook(root, 100)).toMatchFileSnapshot('__snapshots__/heard.book.txt');
  });
});
