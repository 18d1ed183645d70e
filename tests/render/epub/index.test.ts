import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { renderEpub, verifyEdition } from '../../world.ts';
import type { EditionOptions } from '../../../src/render/options.ts';
import { nodesOf, type Pages, type PhrasingParent, type Root } from '../../../src/tree/index.ts';
import { everyNode, operative, paragraph, text } from '../../every-node.ts';
import { editionOptions } from '../options.ts';

/** The text files of a book by name. */
async function filesOf(
  root: Root,
  options: Partial<EditionOptions> = {},
  pages?: Pages,
): Promise<Record<string, string>> {
  const files = unzipSync(await renderEpub(root, editionOptions(options), pages));
  const texts = Object.entries(files).filter(([name]) => !/\.(?:png|jpg)$/.test(name));
  return Object.fromEntries(texts.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Page 1 at the masthead, page 2 in the middle of the first preambular paragraph. */
function twoPages(root: Root): Pages {
  const masthead = nodesOf(root, 'masthead')[0];
  const first = nodesOf(root, 'paragraph')[0] as PhrasingParent;
  if (!masthead) throw new Error('the tree has no masthead');
  return {
    count: 2,
    starts: [
      { page: '1', node: masthead, at: 0 },
      { page: '2', node: first, at: 'Recalling its resolutions 64/293 of '.length },
    ],
    pageOf: new Map(),
  };
}

describe('the package', () => {
  it('has all its metadata', async () => {
    const root = everyNode();
    const files = await filesOf(root, {}, twoPages(root));
    await expect(files['OEBPS/content.opf']).toMatchFileSnapshot('__snapshots__/content.opf');
  });

  it('has contents, pages and landmarks', async () => {
    const root = everyNode();
    const files = await filesOf(root, {}, twoPages(root));
    await expect(files['OEBPS/toc.xhtml']).toMatchFileSnapshot('__snapshots__/toc.xhtml');
    await expect(files['OEBPS/toc.ncx']).toMatchFileSnapshot('__snapshots__/toc.ncx');
  });

  it('starts with its media type, stored, and holds no folders', async () => {
    const bytes = await renderEpub(everyNode(), editionOptions());
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(Object.keys(unzipSync(bytes)).filter((name) => name.endsWith('/'))).toEqual([]);
  });

  it('is the same every time', async () => {
    const build = (): Promise<Uint8Array> => renderEpub(everyNode(), editionOptions());
    expect(Buffer.compare(await build(), await build())).toBe(0);
  });

  it('is written without compiling code, which a browser may forbid', async () => {
    const compile = vi.spyOn(globalThis, 'Function');
    await renderEpub(everyNode(), editionOptions());
    expect(compile).not.toHaveBeenCalled();
    compile.mockRestore();
  });

  it('keeps its identifier when the text changes, and has another in another language', async () => {
    const identifier = async (root: Root): Promise<string | undefined> =>
      /urn:uuid:[\da-f-]+/.exec((await filesOf(root))['OEBPS/content.opf'] ?? '')?.[0];
    const changed = everyNode();
    changed.children.push(operative('99.', paragraph('Decides to meet.')));
    const french = everyNode();
    french.data = { language: 'fr' };
    expect(await identifier(changed)).toBe(await identifier(everyNode()));
    expect(await identifier(french)).not.toBe(await identifier(everyNode()));
  });

  it('is one of the texts of its session, also where only the symbol tells it', async () => {
    const root: Root = {
      type: 'root',
      data: { language: 'en', symbol: 'A/RES/99/12' },
      children: [
        { type: 'title', label: '99/12.', children: [text('Ports')], data: { number: '99/12' } },
        {
          type: 'enactingClause',
          children: [text('The General Assembly,')],
          data: { organCode: 'GA' },
        },
      ],
    };
    const bytes = await renderEpub(root, editionOptions());
    expect(await verifyEdition(bytes, 'epub', root, { name: 'a.epub' })).toEqual([]);
    const opf = (await filesOf(root))['OEBPS/content.opf'];
    expect(opf).toContain(
      '<meta property="belongs-to-collection" id="collection_2">General Assembly, session 99</meta>\n' +
        '<meta refines="#collection_2" property="collection-type">set</meta>\n' +
        '<meta refines="#collection_2" property="group-position">12</meta>',
    );
  });

  it('claims conformance only when someone certifies it', async () => {
    const without = (await filesOf(everyNode()))['OEBPS/content.opf'];
    expect(without).not.toMatch(/conformsTo|certifiedBy/);
    const certified = (await filesOf(everyNode(), { certifiedBy: 'Ports & Co' }))[
      'OEBPS/content.opf'
    ];
    expect(certified).toContain(
      '<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>\n' +
        '<meta property="a11y:certifiedBy" refines="#conformance" id="certifier">Ports &amp; Co</meta>',
    );
    const documented = await filesOf(everyNode(), {
      certifiedBy: 'Ports & Co',
      certifierCredential: 'Certified by the ports',
      certifierReport: 'https://example.org/report',
    });
    expect(documented['OEBPS/content.opf']).toContain(
      '<meta property="a11y:certifierCredential" refines="#certifier">Certified by the ports</meta>\n' +
        '<link rel="a11y:certifierReport" refines="#certifier" href="https://example.org/report"/>',
    );
  });

  it('speaks of pages only when it has them', async () => {
    const files = await filesOf(everyNode());
    expect(files['OEBPS/content.opf']).not.toMatch(/pageBreak|pageNavigation|PDF/);
    expect(files['OEBPS/toc.xhtml']).not.toContain('page-list');
    expect(files['OEBPS/toc.ncx']).not.toContain('pageList');
  });

  it('has the pages of the official document where the text has them', async () => {
    const root = everyNode();
    const title = root.children.findIndex(({ type }) => type === 'title');
    root.children.splice(title, 0, { type: 'pageBreak', number: '2' });
    root.children.splice(title + 2, 0, { type: 'pageBreak', number: 'iii' });
    const files = await filesOf(root, {}, twoPages(root));
    expect(files['OEBPS/content.opf']).toContain(
      '<meta property="pageBreakSource">https://docs.un.org/en/A/RES/99/1</meta>',
    );
    expect(files['OEBPS/content.opf']).toContain(
      'Page numbers are those of the official document.',
    );
    expect(files['OEBPS/toc.xhtml']).toContain(
      '<ol>\n<li><a href="text.xhtml#page_2">2</a></li>\n<li><a href="text.xhtml#page_iii">iii</a></li>\n</ol>',
    );
    expect(files['OEBPS/toc.ncx']).toContain(
      '<pageTarget id="target_page_2" type="normal" value="2"',
    );
    expect(files['OEBPS/toc.ncx']).toContain(
      '<pageTarget id="target_page_iii" type="special" play',
    );
  });

  it('holds the emblem beside the text', async () => {
    const emblem = {
      bytes: new Uint8Array([1, 2, 3]),
      mediaType: 'image/png' as const,
      alternative: 'A dove',
    };
    const book = unzipSync(await renderEpub(everyNode(), editionOptions({ emblem })));
    expect(book['OEBPS/emblem.png']).toEqual(emblem.bytes);
    expect(strFromU8(book['OEBPS/text.xhtml'] ?? new Uint8Array())).toContain(
      '<img class="emblem" src="emblem.png" alt="A dove"/>',
    );
  });
});

describe('the text', () => {
  it('has page markers where the paginated edition breaks, in mid-paragraph too', async () => {
    const root = everyNode();
    const text = (await filesOf(root, {}, twoPages(root)))['OEBPS/text.xhtml'];
    expect(text).toContain(
      'of <span class="page-break" id="page_2" role="doc-pagebreak" epub:type="pagebreak" aria-label="Page 2"></span>30 July 2010',
    );
    expect(text).toContain(
      '<header class="masthead" id="masthead"><span class="page-break" id="page_1"',
    );
  });

  it('begins a page with the label of the paragraph that begins it', async () => {
    const root = everyNode();
    const first = nodesOf(root, 'operativeParagraph')[0]?.children[0] as PhrasingParent;
    const starts = [{ page: '1', node: first, at: 0 }];
    const files = await filesOf(root, {}, { count: 1, starts, pageOf: new Map() });
    expect(files['OEBPS/text.xhtml']).toContain(
      'aria-label="Page 1"></span><span class="label">1.</span> <i class="lead-phrase">Urges</i>',
    );
  });

  it('loses no page: one that begins after the last character of a block is marked at its end', async () => {
    const root = everyNode();
    const pages = twoPages(root);
    const last = { page: '3', node: nodesOf(root, 'closingNote')[0] as PhrasingParent, at: 4000 };
    const files = await filesOf(root, {}, { ...pages, starts: [...pages.starts, last] });
    expect(files['OEBPS/toc.xhtml']).toContain('<a href="text.xhtml#page_3">3</a>');
  });

  it('says its semantics in both vocabularies, with the superscript outside of the link', async () => {
    const text = (await filesOf(everyNode()))['OEBPS/text.xhtml'];
    expect(text).toContain(
      '<sup class="note-reference"><a id="ref_1" href="#note_1" role="doc-noteref" epub:type="noteref" aria-label="Footnote 1">1</a></sup>',
    );
    expect(text).toContain('<span lang="fr" xml:lang="fr">Liberté des mers</span>');
  });

  it('is XHTML, whatever the source says', async () => {
    const root: Root = {
      type: 'root',
      data: { language: 'en' },
      children: [operative('1.', paragraph('<b>&amp; <%= title %> ]]> \u0007'))],
    };
    expect((await filesOf(root))['OEBPS/text.xhtml']).toContain(
      '&lt;b&gt;&amp;amp; &lt;%= title %&gt; ]]&gt; �',
    );
  });
});

describe('numbers', () => {
  it('are those that are printed, in the text and in the contents behind the cover', async () => {
    const files = await filesOf(everyNode());
    for (const name of ['text.xhtml', 'contents.xhtml'])
      expect(files[`OEBPS/${name}`], name).not.toMatch(/<(?:ol|ul|li)\b/);
    expect(files['OEBPS/contents.xhtml']).toMatch(
      /<div role="listitem"><a href="text.xhtml#para_1">1\. Urges[^<]*<\/a><\/div>/,
    );
    // Reading systems draw the contents from the navigation document, whose lists are `ol` by rule.
    expect(files['OEBPS/content.opf']).not.toContain('<itemref idref="navigation"/>');
  });
});

describe('a large document', () => {
  function large(): Root {
    const root = everyNode();
    const long = operative('9.', paragraph('Decides to go on. '.repeat(4000)));
    root.children.splice(
      root.children.findIndex(({ type }) => type === 'section'),
      0,
      long,
    );
    return root;
  }

  it('is divided by section and annex', async () => {
    expect(Object.keys(await filesOf(large())).filter((name) => name.endsWith('.xhtml'))).toEqual([
      'OEBPS/cover.xhtml',
      'OEBPS/contents.xhtml',
      'OEBPS/text_1.xhtml',
      'OEBPS/text_2.xhtml',
      'OEBPS/sec_I.xhtml',
      'OEBPS/sec_II.xhtml',
      'OEBPS/text_5.xhtml',
      'OEBPS/annex_1.xhtml',
      'OEBPS/notes.xhtml',
      'OEBPS/toc.xhtml',
    ]);
  });

  it('keeps its links, from file to file and back', async () => {
    const files = await filesOf(large());
    expect(files['OEBPS/sec_I.xhtml']).toContain('id="ref_4" href="notes.xhtml#note_4"');
    expect(files['OEBPS/notes.xhtml']).toContain('href="sec_I.xhtml#ref_4"');
    expect(files['OEBPS/toc.xhtml']).toContain('<a href="annex_1.xhtml#annex_1__heading">');
  });
});
