/** The characters of our own pages are told without PDF.js: they must be what it reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCharacters } from '../../../src/read/pdf/characters.ts';
import { readContent } from '../../../src/read/pdf/content.ts';
import { unicodeMaps } from '../../../src/read/pdf/fonts.ts';
import { PdfFile, PdfName, PdfStream } from '../../../src/read/pdf/objects/index.ts';
import { ownCharacters } from '../../../src/read/pdf/own-characters.ts';
import { pagesOf } from '../../../src/read/pdf/pages.ts';
import { hasFontsOf } from '../../fonts-of.ts';
import { editionOptions } from '../../render/options.ts';
import { layoutPdf, readSource, world, writePdf } from '../../world.ts';
import { handMadePdf } from './hand-made.ts';

const folder = new URL('../../fixtures/sources/', import.meta.url);

async function editionOf(name: string): Promise<Uint8Array> {
  const { root } = await readSource({ path: name, bytes: readFileSync(new URL(name, folder)) });
  return writePdf(await layoutPdf(root, editionOptions()));
}

/** What each text-showing operator of each page shows. */
function ownTexts(file: PdfFile): (string[] | undefined)[] {
  const unicodeOf = unicodeMaps(file);
  return pagesOf(file).map((page) =>
    ownCharacters(file, readContent(file, page), unicodeOf)?.map((shown) => shown.join('')),
  );
}

describe('the characters of a page of ours', () => {
  const names = readdirSync(folder).filter(
    (name) => name !== 'chinese.md' || hasFontsOf('zh-Hans'),
  );

  it.each(names)('are those that PDF.js reads: %s', async (name) => {
    const bytes = await editionOf(name);
    const own = ownTexts(new PdfFile(bytes, world.compression));
    const read = await readCharacters(bytes, await world.pdf());
    expect(own.flat().join('').length).toBeGreaterThan(50);
    expect(own).toEqual(read.map((page) => page.map((shown) => shown.join(''))));
  });
});

describe('a font that does not say what its codes are', () => {
  async function changed(change: (file: PdfFile) => void): Promise<(string[] | undefined)[]> {
    const file = new PdfFile(await editionOf('notes.md'), world.compression);
    expect(ownTexts(file).every((texts) => texts !== undefined)).toBe(true);
    change(file);
    return ownTexts(file);
  }

  function fontsOf(file: PdfFile): Map<string, unknown>[] {
    return file.numbers
      .map((number) => file.object(number))
      .filter((object) => !(object instanceof PdfStream))
      .flatMap((object) => file.dictionary(object) ?? [])
      .filter((dictionary) => file.name(dictionary.get('Subtype')) === 'Type0')
      .map(({ entries }) => entries as Map<string, unknown>);
  }

  it('is left to PDF.js when it has an encoding of its own', async () => {
    const texts = await changed((file) => {
      for (const font of fontsOf(file)) font.set('Encoding', new PdfName('UniGB-UTF16-H'));
    });
    expect(texts).toContain(undefined);
  });

  it('is left to PDF.js when its map is missing', async () => {
    const texts = await changed((file) => {
      for (const font of fontsOf(file)) font.delete('ToUnicode');
    });
    expect(texts).toContain(undefined);
  });

  it('is left to PDF.js when it is of another kind', () => {
    expect(ownTexts(new PdfFile(handMadePdf(), world.compression))).toEqual([undefined]);
  });
});
