/** The form of a masthead is the template's: what stands where, and whether there is a picture. */
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/render/facts.ts';
import type { Root } from '../../src/tree/index.ts';
import { text } from '../every-node.ts';
import { template } from '../template/template-files.ts';
import { renderHtml, renderPdf, verifyEdition } from '../world.ts';
import { emblem } from './every-role.ts';
import { editionOptions } from './options.ts';
import { placeOf } from './pdf/place-of.ts';

const conference: Root = {
  type: 'root',
  data: { language: 'en' },
  children: [
    {
      type: 'masthead',
      organization: 'Model Conference of the Ports',
      organ: 'Harbour Committee',
      particulars: [{ term: 'Topic:', value: 'Safe ports' }],
      sponsors: 'Samoa and Togo',
    },
    { type: 'title', children: [text('Safe ports for all ships')] },
  ],
};

const form = template({
  'masthead.json': { emblem: false, places: { organ: 'particular' } },
  'pdf.json': {
    masthead: { height: 90, upperRule: null },
    styles: { particular: { left: 0 }, sponsors: { left: 0, before: 0 } },
  },
});

describe('a masthead of a form of its own', () => {
  it('stands line below line where the official one places the organ at the head', async () => {
    const baseline = async (words: string, options = {}): Promise<number> =>
      (await placeOf(words, conference, options)).baseline;
    const lines = ['Model Conference', 'Harbour', 'Topic:', 'Samoa'];
    const baselines: number[] = [];
    for (const words of lines) baselines.push(await baseline(words, { template: form }));
    expect(baselines).toEqual([...baselines].sort((one, other) => other - one));
    const { left } = await placeOf('Harbour', conference, { template: form });
    expect((await placeOf('Topic:', conference, { template: form })).left).toBe(left);
    expect(await baseline('Harbour', { template: form })).toBeLessThan(await baseline('Harbour'));
  });

  it('has the same words in the same order in every edition', async () => {
    const options = editionOptions({ template: form, emblem });
    const pdf = await renderPdf(conference, options);
    const html = new TextEncoder().encode(renderHtml(conference, options));
    expect(await verifyEdition(pdf, 'pdf', conference, { name: 'a' })).toEqual([]);
    expect(await verifyEdition(html, 'html', conference, { name: 'a' })).toEqual([]);
  });

  it('has no picture where there is no place for one', () => {
    const given = { emblem };
    expect(factsOf(conference, editionOptions(given)).options.emblem).toBe(emblem);
    expect(
      factsOf(conference, editionOptions({ ...given, template: form })).options,
    ).not.toHaveProperty('emblem');
  });
});
