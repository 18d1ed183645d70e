import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readEpub, readOutline } from '../../world.ts';

const xhtml = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en" lang="en"><head><title>x</title></head><body>${body}</body></html>`;

const files: Record<string, string> = {
  'META-INF/container.xml':
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
  'OEBPS/content.opf': `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A/RES/99/1: Ports</dc:title><dc:language>en</dc:language><meta property="pageBreakSource">PDF</meta></metadata>
    <manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/><item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest>
    <spine><itemref idref="b"/><itemref idref="a"/></spine></package>`,
  'OEBPS/a.xhtml': xhtml(
    '<section epub:type="endnotes" role="doc-endnotes"><ol><li id="note_1"><span class="label">1</span> See.</li></ol></section>',
  ),
  'OEBPS/b.xhtml': xhtml(
    '<h1 id="title">Ports</h1><p id="preamble_1">Noting,<sup><a epub:type="noteref" role="doc-noteref" href="a.xhtml#note_1">1</a></sup></p>',
  ),
  'OEBPS/nav.xhtml': xhtml(
    '<nav epub:type="toc"><ol><li><a href="b.xhtml">Ports</a></li></ol></nav>',
  ),
};

function book(changed: Record<string, string> = {}): Uint8Array {
  const zip: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [name, text] of Object.entries({ ...files, ...changed })) zip[name] = strToU8(text);
  return zipSync(zip);
}

describe('the outline of an e-book', () => {
  it('follows the spine and takes title and language from the package document', async () => {
    expect(await readOutline(book(), 'epub')).toEqual({
      language: 'en',
      title: 'A/RES/99/1: Ports',
      blocks: [
        { kind: 'title', text: 'Ports', level: 1, id: 'title' },
        {
          kind: 'preambularParagraph',
          text: 'Noting,',
          markers: [{ label: '1', at: 7 }],
          id: 'preamble_1',
        },
      ],
      notes: [{ kind: 'note', label: '1', text: 'See.', id: 'note_1' }],
    });
  });
});

describe('reading an e-book', () => {
  it('names the files that are no well-formed XML and reads the others', () => {
    const { broken, documents } = readEpub(book({ 'OEBPS/a.xhtml': '<html><p>' }));
    expect(broken.map(({ path }) => path)).toEqual(['OEBPS/a.xhtml']);
    expect(documents.map(({ path }) => path)).toEqual(['OEBPS/b.xhtml', 'OEBPS/nav.xhtml']);
  });
  it('sees whether mimetype is first and stored', () => {
    expect(readEpub(book()).container.mimetype).toEqual({
      first: true,
      stored: true,
      value: 'application/epub+zip',
    });
  });
  it('refuses what is no e-book, and entities of its own', () => {
    expect(() => readEpub(strToU8('no zip'))).toThrow('no zip archive');
    expect(() => readEpub(zipSync({ a: strToU8('a') }))).toThrow('META-INF/container.xml');
    const entity = '<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>&e;</p>';
    expect(readEpub(book({ 'OEBPS/a.xhtml': entity })).broken[0]?.reason).toContain('entities');
  });
});
