import { describe, expect, it } from 'vitest';
import { layoutPdf, readPdf, renderPdf, verifyEdition, writePdf } from '../../world.ts';
import { everyNode } from '../../every-node.ts';
import { everyScript } from '../../every-script.ts';
import { png } from '../emblems.ts';
import { editionOptions } from '../options.ts';
import { tagTreeOf } from './tag-tree.ts';

describe('the PDF of a text with every node', () => {
  it('has the structure that it was planned with', async () => {
    const bytes = await renderPdf(everyNode(), editionOptions());
    await expect(await tagTreeOf(bytes)).toMatchFileSnapshot('__snapshots__/every-node.tags.txt');
  });

  it('reads as the tree does, and breaks no rule that can be checked', async () => {
    const bytes = await renderPdf(everyNode(), editionOptions());
    expect(await verifyEdition(bytes, 'pdf', everyNode(), { name: 'every-node.pdf' })).toEqual([]);
  });

  it('has the same bytes each time', async () => {
    const first = await renderPdf(everyNode(), editionOptions());
    const second = await renderPdf(everyNode(), editionOptions());
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('is laid out without being written, and written from its layout', async () => {
    const layout = await layoutPdf(everyNode(), editionOptions());
    expect(layout.pages.count).toBe(2);
    expect(
      Buffer.from(await writePdf(layout))
        .subarray(0, 8)
        .toString(),
    ).toBe('%PDF-1.7');
  });
});

describe('an emblem', () => {
  it.each([
    ['is a picture', [200, 30, 30], ['DeviceRGB']],
    [
      'that is transparent has its shades beside it',
      [200, 30, 30, 128],
      ['DeviceRGB', 'DeviceGray'],
    ],
  ])('%s', async (_, pixel, spaces) => {
    const emblem = { bytes: png(pixel), mediaType: 'image/png', alternative: 'A ship' } as const;
    const { file } = await readPdf(await renderPdf(everyNode(), editionOptions({ emblem })));
    const pictures = file.numbers
      .map((number) => file.dictionary(file.object(number)))
      .filter((object) => file.name(object?.get('Subtype')) === 'Image');
    expect(pictures.map((object) => file.name(object?.get('ColorSpace')))).toEqual(spaces);
  });

  it('gives the same bytes each time', async () => {
    const bytes = png([200, 30, 30, 128]);
    const emblem = { bytes, mediaType: 'image/png', alternative: 'A ship' } as const;
    const [first, second] = await Promise.all(
      [0, 1].map(() => renderPdf(everyNode(), editionOptions({ emblem }))),
    );
    expect(first).toEqual(second);
  });
});

describe('the PDF of a text in many scripts', () => {
  it('reads as the tree does, and shows no character without a glyph', async () => {
    const bytes = await renderPdf(everyScript(), editionOptions());
    expect(await verifyEdition(bytes, 'pdf', everyScript(), { name: 'scripts.pdf' })).toEqual([]);
  });
});
