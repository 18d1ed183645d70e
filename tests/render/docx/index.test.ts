import { describe, expect, it } from 'vitest';
import { renderDocx, world } from '../../world.ts';
import type { EditionOptions } from '../../../src/render/options.ts';
import { loadTemplate } from '../../../src/door/load-template.ts';
import { everyNode } from '../../every-node.ts';
import { openPackage } from '../../word-package.ts';

const options: EditionOptions = {
  world,
  template: loadTemplate('official'),
  paper: 'letter',
  links: true,
  colophon: true,
  date: '2044-12-17T00:00:00Z',
};

describe('renderDocx', () => {
  const parts = [
    'word/document.xml',
    'word/footnotes.xml',
    'word/numbering.xml',
    'word/styles.xml',
    'word/header1.xml',
    'word/header3.xml',
    'word/footer1.xml',
    'word/footer3.xml',
    'docProps/core.xml',
    'docProps/custom.xml',
  ];

  it.each(parts)('writes %s', async (name) => {
    const { part } = openPackage(await renderDocx(everyNode(), options));
    const file = name.replace('/', '-').replace('.xml', '.txt');
    await expect(part(name)).toMatchFileSnapshot(`__snapshots__/every-node/${file}`);
  });

  it('gives the same bytes each time', async () => {
    const once = await renderDocx(everyNode(), options);
    const again = await renderDocx(everyNode(), options);
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });

  it('leaves links and the closing line out when told to', async () => {
    const { xml } = openPackage(
      await renderDocx(everyNode(), { ...options, links: false, colophon: false }),
    );
    expect(xml('word/document.xml')).not.toContain('"CitedDocument"');
    expect(xml('word/document.xml')).not.toContain('"Colophon"');
  });
});
