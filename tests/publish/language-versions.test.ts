import { VFile } from 'vfile';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { languageVersions } from '../../src/publish/language-versions.ts';
import { editionOptions } from '../render/options.ts';
import { parse, renderEpub, renderHtml, world } from '../world.ts';

const versions = (names: readonly string[]) =>
  Object.fromEntries(
    [...languageVersions(names, world.languages.tags)].map(([name, others]) => [
      name,
      others.map((other) => `${other.language}: ${other.name}`),
    ]),
  );

describe('language versions', () => {
  it('are texts whose names differ in the language alone', () => {
    expect(versions(['x/a.fr', 'x/a.zh-Hans', 'x/a.en', 'x/b.fr', 'y/a.ru'])).toEqual({
      'x/a.en': ['fr: x/a.fr', 'zh-Hans: x/a.zh-Hans'],
      'x/a.fr': ['en: x/a.en', 'zh-Hans: x/a.zh-Hans'],
      'x/a.zh-Hans': ['en: x/a.en', 'fr: x/a.fr'],
    });
    expect(versions(['A_RES_99_1_zh', 'A_RES_99_1_ar'])).toEqual({
      A_RES_99_1_ar: ['zh-Hans: A_RES_99_1_zh'],
      A_RES_99_1_zh: ['ar: A_RES_99_1_ar'],
    });
  });

  it('are none where one language comes twice, or where a name ends like a language by chance', () => {
    expect(versions(['a.zh', 'a.zh-Hans'])).toEqual({});
    expect(versions(['harbour-de', 'harbour-it', 'harbours'])).toEqual({});
  });

  it('are named in the page and in the book', async () => {
    const value = '---\nplenary: 1\nlanguage: fr\n---\n\n# Ports\n\n1. *Décide* ;\n';
    const root = parse(new VFile({ path: 'a.fr.md', value }));
    const options = editionOptions({
      versions: [
        { language: 'ar', files: { html: 'a.ar.html', epub: 'a.ar.epub' } },
        { language: 'en', files: { html: 'a.en.html' } },
      ],
    });
    const page = renderHtml(root, options);
    expect(page).toContain('<link rel="alternate" hreflang="ar" href="a.ar.html">');
    expect(page).toMatch(/<nav [^>]*aria-label="Autres langues"/);
    expect(page).toContain('<a href="a.ar.html" lang="ar" hreflang="ar" dir="rtl">العربية</a>');
    const opf = unzipSync(await renderEpub(root, options))['OEBPS/content.opf'];
    expect(strFromU8(opf ?? new Uint8Array())).toContain('<dc:relation>a.ar.epub</dc:relation>');
  });
});

describe('a page from right to left', () => {
  it('isolates Latin text and the parts of numbers', () => {
    const value =
      '---\nplenary: 1\nlanguage: ar\n---\n\n# الموانئ\n\nتجاوزت 70 000 سفينة (COLREG 1972).\n';
    const root = parse(new VFile({ path: 'a.ar.md', value }));
    const page = renderHtml(root, editionOptions());
    expect(page).toContain('<bdi dir="ltr">70 000</bdi>');
    expect(page).toContain('(<bdi dir="ltr">COLREG 1972</bdi>)');
  });
});
