/** What `--no-links` leaves out: links to other documents. Those inside the text stay. */
import { describe, expect, it } from 'vitest';
import { renderDocx, renderEpub, renderHtml } from '../world.ts';
import { factsOf } from '../../src/render/facts.ts';
import type { EditionOptions } from '../../src/render/options.ts';
import { editionOf } from '../../src/render/pdf/edition.ts';
import { planTags } from '../../src/render/pdf/tag-plan/index.ts';
import { isTag, type Tag } from '../../src/render/pdf/tag-plan/tags.ts';
import type { Root } from '../../src/tree/index.ts';
import { operative, paragraph } from '../every-node.ts';
import { openPackage } from '../word-package.ts';
import { editionOptions } from './options.ts';

const root: Root = {
  type: 'root',
  data: { language: 'en' },
  children: [
    operative('1.', paragraph('Recalls resolution S/RES/1325 (2000);')),
    operative('2.', paragraph('Requests a report;')),
    operative('3.', paragraph('Decides to do as in paragraphs 1 and 2 above.')),
  ],
};

/** Where the links of each edition lead. */
const targets: Record<string, (options: EditionOptions) => Promise<string[]>> = {
  pdf: (options) => Promise.resolve(linksIn(planTags(editionOf(factsOf(root, options))).document)),
  html: (options) => Promise.resolve(addresses(renderHtml(root, options))),
  epub: async (options) =>
    addresses(openPackage(await renderEpub(root, options)).xml('OEBPS/text.xhtml')),
  docx: async (options) => {
    const { xml } = openPackage(await renderDocx(root, options));
    const outer = /Target="(https:[^"]*)" TargetMode="External"/g;
    const inner = /<w:instrText[^>]*> REF (\S+) /g;
    return [
      ...matches(xml('word/_rels/document.xml.rels'), outer),
      ...matches(xml('word/document.xml'), inner).map((name) => `#${name}`),
    ];
  },
};

const addresses = (html: string): string[] => matches(html, /class="citation" href="([^"]*)"/g);

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

function linksIn({ link, kids }: Tag): string[] {
  const own = link === undefined ? [] : ['id' in link.to ? `#${link.to.id}` : link.to.address];
  return [...own, ...kids.filter(isTag).flatMap(linksIn)];
}

describe.each(Object.entries(targets))('the links of an edition: %s', (_format, targetsOf) => {
  const paragraphs = ['#para_1', '#para_2'];
  const official = 'https://docs.un.org/en/S/RES/1325(2000)';

  it('lead to cited documents and cited paragraphs', async () => {
    const links = await targetsOf(editionOptions({ colophon: false }));
    expect(links.sort()).toEqual([...paragraphs, official]);
  });

  it('lead to cited paragraphs alone without links to documents', async () => {
    const links = await targetsOf(editionOptions({ colophon: false, links: false }));
    expect(links).toEqual(paragraphs);
  });
});
