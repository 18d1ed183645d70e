import { describe, expect, it } from 'vitest';
import { readDocx, renderDocx } from '../../world.ts';
import { pictureSize } from '../../../src/render/docx/picture-size.ts';
import { everyNode } from '../../every-node.ts';
import { openPackage } from '../../word-package.ts';
import { editionOptions } from '../options.ts';

/** A PNG of 4 by 2 pixels, as far as its header goes. */
const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000400000002', 'hex');
const emblem = { bytes: png, mediaType: 'image/png' as const, alternative: 'A globe <&>' };

describe('the emblem', () => {
  it('stands in the line of the organ, with its alternative text', async () => {
    const { xml, names } = openPackage(await renderDocx(everyNode(), editionOptions({ emblem })));
    expect(xml('word/document.xml')).toMatch(
      /MastheadOrganEmblem".*?descr="A globe &lt;&amp;&gt;".*?General Assembly/s,
    );
    expect(names.filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  });

  it('is no part of the text that is read back', async () => {
    const [bare, adorned] = await Promise.all([
      renderDocx(everyNode(), editionOptions()),
      renderDocx(everyNode(), editionOptions({ emblem })),
    ]);
    expect(readDocx(adorned).root).toEqual(readDocx(bare).root);
  });

  it('leaves the bytes the same each time', async () => {
    const options = editionOptions({ emblem });
    const [once, again] = [
      await renderDocx(everyNode(), options),
      await renderDocx(everyNode(), options),
    ];
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });

  it('has the proportions of its picture', () => {
    expect(pictureSize(png)).toEqual({ width: 4, height: 2 });
    const jpeg = Buffer.from('ffd8ffe000040000ffc0000b080002000301011100', 'hex');
    expect(pictureSize(jpeg)).toEqual({ width: 3, height: 2 });
    expect(pictureSize(Buffer.from('no picture'))).toEqual({ width: 1, height: 1 });
  });
});
