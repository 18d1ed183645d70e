/** Long documents of every shape: contents in reading order, each entry's target where it says. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { outlineOf, type Root, type RootContent, type Section } from '../../../src/tree/index.ts';
import { readEpub, renderEpub, verifyEdition } from '../../world.ts';
import { fileOf } from '../../../src/render/epub/chapters.ts';
import { outlineOfEpub } from '../../../src/read/epub/read.ts';
import { item, operative, paragraph, preambular, text } from '../../every-node.ts';
import { editionOptions } from '../options.ts';

const long = (label: string, times = 900) =>
  operative(label, paragraph(`Decides under ${label} to go on. `.repeat(times)));

const section = (label: string, ...children: Section['children']): Section => ({
  type: 'section',
  label,
  children: [{ type: 'heading', children: [text(`On ${label}`)] }, ...children],
});

const front: RootContent[] = [
  { type: 'title', label: '70/1.', children: [text('Ports of the world')] },
  { type: 'enactingClause', children: [text('The General Assembly,')] },
  preambular(paragraph('Recalling its resolutions,')),
];

const shapes: Record<string, RootContent[]> = {
  'an operative part of sections': [
    ...front,
    section('I', long('1.'), long('2.')),
    section('II', long('3.')),
  ],
  'sections, an annex, and sections again': [
    ...front,
    section('I', long('1.', 2000)),
    { type: 'annex', label: 'Annex', children: [paragraph('Ports.')] },
    section('II', long('3.', 2000)),
  ],
  'one annex of articles': [
    ...front,
    operative('1.', paragraph('Adopts the rules;')),
    {
      type: 'annex',
      label: 'Annex',
      children: [
        { type: 'heading', children: [text('Rules')] },
        ...Array.from({ length: 4 }, (_, n) => section(`Article ${n + 1}`, long('1.'))),
      ],
    },
  ],
  'one annex of nothing but paragraphs': [
    ...front,
    operative('1.', paragraph('Adopts the rules;')),
    {
      type: 'annex',
      label: 'Annex',
      children: Array.from({ length: 300 }, (_, n) => long(`${n + 1}.`, 20)),
    },
  ],
  'divisions in divisions, without a heading of their own': [
    ...front,
    {
      type: 'section',
      children: [section('A', section('I', long('1.', 1500)), section('II', long('2.', 1500)))],
    },
    { type: 'annex', children: [item('(a)', 1, paragraph('Ports.'))] },
  ],
  'labels in another script': [
    ...front,
    section('أ', long('1.', 2000)),
    section('أ', long('2.', 2000)),
  ],
  'nothing but paragraphs': [
    ...front,
    ...Array.from({ length: 200 }, (_, n) => long(`${n + 1}.`, 20)),
  ],
};

async function filesOf(root: Root): Promise<Record<string, string>> {
  const files = unzipSync(await renderEpub(root, editionOptions({ colophon: true })));
  return Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => /\.(?:xhtml|ncx)$/.test(name))
      .map(([name, bytes]) => [name.replace('OEBPS/', ''), strFromU8(bytes)]),
  );
}

describe.each(Object.entries(shapes))('a long document of %s', (_, children) => {
  const root: Root = { type: 'root', data: { language: 'en' }, children };

  it('has files of a bearable length, each paragraph whole', async () => {
    const files = Object.entries(await filesOf(root)).filter(([name]) => name.endsWith('.xhtml'));
    expect(files.length).toBeGreaterThan(4);
    const { splitAbove } = editionOptions().template.epub;
    for (const [name, page] of files) expect(page.length, name).toBeLessThan(2 * splitAbove);
  });

  it('has contents whose entries lead to what is there, in the order of reading', async () => {
    const files = await filesOf(root);
    for (const contents of ['toc.xhtml', 'contents.xhtml']) {
      const page = (files[contents] ?? '').split('epub:type="landmarks"')[0] ?? '';
      const targets = [...page.matchAll(/<a href="([^"#]+)#([^"]+)"/g)];
      expect(targets.length).toBeGreaterThan(3);
      const order = Object.keys(files);
      const places = targets.map(([href, file = '', id = '']) => {
        const at = files[file]?.indexOf(`id="${id}"`) ?? -1;
        expect(at, href).toBeGreaterThan(0);
        return order.indexOf(file) * 1e9 + at;
      });
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('counts its entries once each', async () => {
    const points = [...((await filesOf(root))['toc.ncx'] ?? '').matchAll(/playOrder="(\d+)"/g)];
    expect(points.map(([, order]) => Number(order))).toEqual(points.map((_, index) => index + 1));
  });

  it('reads as its tree, and verifies', async () => {
    const bytes = await renderEpub(root, editionOptions());
    expect(outlineOfEpub(readEpub(bytes)).blocks.map(({ id }) => id)).toEqual(
      outlineOf(root).blocks.map(({ id }) => id),
    );
    const findings = await verifyEdition(bytes, 'epub', root, { name: 'long.epub' });
    expect(findings).toEqual([]);
  });
});

describe('a link into nothing', () => {
  it('is an error when the book is made', () => {
    const files = new Map([['para_1', 'text.xhtml']]);
    expect(fileOf('para_1', files)).toBe('text.xhtml');
    expect(() => fileOf('para_2', files)).toThrow(/“para_2”/);
  });
});
