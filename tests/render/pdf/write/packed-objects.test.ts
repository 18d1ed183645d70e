import { describe, expect, it } from 'vitest';
import { latin1 } from '../../../../src/bytes/index.ts';
import { PdfDictionary, PdfFile, PdfStream } from '../../../../src/read/pdf/objects/index.ts';
import { everyNode } from '../../../every-node.ts';
import { renderPdf, world } from '../../../world.ts';
import { editionOptions } from '../../options.ts';

describe('the objects of a file', () => {
  it('are all found by its cross-reference stream', async () => {
    const file = new PdfFile(await renderPdf(everyNode(), editionOptions()), world.compression);
    const objects = file.numbers.map((number) => file.object(number));
    expect(objects.length).toBeGreaterThan(200);
    expect(objects).not.toContain(null);
    expect(file.numbers).toEqual(objects.map((_, index) => index + 1));
  });

  it('are packed where they have no bytes of their own', async () => {
    const bytes = await renderPdf(everyNode(), editionOptions());
    const file = new PdfFile(bytes, world.compression);
    const open = Array.from(latin1(bytes).matchAll(/(?:^|\n)(\d+) 0 obj\n/g), ([, number]) =>
      file.object(Number(number)),
    );
    expect(open.every((object) => object instanceof PdfStream)).toBe(true);
    const packed = file.numbers.map((number) => file.object(number));
    expect(packed.filter((object) => object instanceof PdfDictionary).length).toBeGreaterThan(100);
    expect(latin1(bytes)).not.toMatch(/\nxref\n|\ntrailer\n/);
  });
});
