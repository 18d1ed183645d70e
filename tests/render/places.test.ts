/** Places in words and ids are those of one block each, also where a file holds several resolutions. */
import { strFromU8, unzipSync } from 'fflate';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { placesInWords } from '../../src/render/places.ts';
import { editionWordsOf } from '../../src/language/languages.ts';
import { identifiersOf, nodesOf, type Root } from '../../src/tree/index.ts';
import { parse, renderEpub, renderHtml, verifyEdition, world } from '../world.ts';
import { editionOptions } from './options.ts';

const one = (number: string, year: number): string => `Resolution ${number} (${year})
of 3 April ${year}

The Security Council,

Recalling the statement on the ports,

Deeply disturbed at the reports from the ports,

1. Demands an end of the works;

2. Demands also that ships be let go.

Adopted at the 2350th meeting by 10 votes to 1, with 4 abstentions.

`;

const several: Root = parse(
  new VFile({ value: one('502', 1982) + one('569', 1985) + one('570', 1985) }),
);
const { words } = editionWordsOf(world.languages, 'en');

describe('a file of several resolutions', () => {
  it('says with each place which resolution it is of', () => {
    const places = placesInWords(several, words);
    const preambular = nodesOf(several, 'preambularParagraph').map((node) => places.get(node));
    expect(preambular).toEqual(
      ['502 (1982)', '569 (1985)', '570 (1985)'].flatMap((number) =>
        [1, 2].map((count) => `resolution ${number}, preambular paragraph ${count}`),
      ),
    );
    const [, vote] = nodesOf(several, 'voteNote');
    expect(vote && places.get(vote)).toBe('resolution 569 (1985), vote');
  });

  it('has no place twice, and ids that begin with the resolution', () => {
    const places = placesInWords(several, words);
    const said = [...places.values()];
    expect(new Set(said).size).toBe(said.length);
    const ids = identifiersOf(several);
    expect(nodesOf(several, 'operativeParagraph').map((node) => ids.get(node))).toEqual([
      'res_502__para_1',
      'res_502__para_2',
      'res_569__para_1',
      'res_569__para_2',
      'res_570__para_1',
      'res_570__para_2',
    ]);
  });

  it('has a heading for each part, below the title of its resolution', () => {
    const headings = [
      ...renderHtml(several, editionOptions()).matchAll(/<(h\d)[^>]*>(.*?)<\/h\d>/g),
    ].map(([, name, text]) => `${name} ${text?.replace(/<[^>]+>/g, '')}`);
    expect(headings.slice(0, 6)).toEqual([
      'h1 Resolution 502 (1982) of 3 April 1982',
      'h2 Preamble',
      'h2 Operative part',
      'h2 Resolution 569 (1985) of 3 April 1985',
      'h3 Preamble',
      'h3 Operative part',
    ]);
  });
});

describe('the contents of several resolutions', () => {
  it('have an entry for each, with its parts below it, on the page and once in the e-book', async () => {
    const page = renderHtml(several, editionOptions());
    const [nav = ''] = /<nav class="contents"[^]*?<\/nav>/.exec(page) ?? [];
    const outline = nav.replace(/<(?!\/?(?:ul|li)\b)[^>]*>/g, '');
    const titles = nodesOf(several, 'title').map(({ label }) => label ?? '');
    for (const title of titles) {
      expect(outline).toMatch(
        new RegExp(
          `<li>${title.replace(/[()]/g, '\\$&')}[^<]*<ul><li>Preamble</li><li>Operative part<ul>`,
        ),
      );
    }
    const bytes = await renderEpub(several, editionOptions());
    expect(await verifyEdition(bytes, 'epub', several, { name: 'a.epub' })).toEqual([]);
    const html = new TextEncoder().encode(page);
    expect(await verifyEdition(html, 'html', several, { name: 'a.html' })).toEqual([]);
    const book = unzipSync(bytes);
    const contents = strFromU8(book['OEBPS/toc.xhtml'] ?? new Uint8Array());
    const [toc = ''] = /<nav epub:type="toc"[^]*?<\/nav>/.exec(contents) ?? [];
    const entries = [...toc.matchAll(/>([^<>]+)<\/a>/g)].map(([, words = '']) => words);
    for (const title of titles)
      expect(entries.filter((words) => words.startsWith(title))).toHaveLength(1);
  });
});

describe('the landmarks of several resolutions', () => {
  it('are told apart by their names', () => {
    const names = [
      ...renderHtml(several, editionOptions()).matchAll(/<section[^>]* aria-label="([^"]*)"/g),
    ].map(([, name]) => name);
    expect(names).toEqual(
      ['502 (1982)', '569 (1985)', '570 (1985)'].flatMap((number) => [
        `Resolution ${number}, Preamble`,
        `Resolution ${number}, Operative part`,
      ]),
    );
  });
});

describe('a text without an enacting clause', () => {
  it('has no operative part, and none before a clause', () => {
    const treaty = parse(new VFile({ value: '1. Ports are open.\n\n2. Ships are free.\n' }));
    expect(renderHtml(treaty, editionOptions())).not.toContain('Operative part');
  });
});

describe('a resolution in parts', () => {
  it('has the headings of its parts within each', () => {
    const text = `70/1. Ports

A

The General Assembly,

Recalling its resolutions,

1. Decides to meet;

2. Requests a report.

B

The General Assembly,

Recalling its decisions,

1. Decides to act;

2. Requests a note.
`;
    const headings = [
      ...renderHtml(parse(new VFile({ value: text })), editionOptions()).matchAll(
        /<(h\d)[^>]*>(.*?)<\/h\d>/g,
      ),
    ].map(([, name, said]) => `${name} ${said?.replace(/<[^>]+>/g, '').trim()}`);
    expect(headings.slice(0, 7)).toEqual([
      'h1 70/1. Ports',
      'h2 A',
      'h3 Preamble',
      'h3 Operative part',
      'h2 B',
      'h3 Preamble',
      'h3 Operative part',
    ]);
  });
});
