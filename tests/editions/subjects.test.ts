/** What a document is about reaches the metadata of every edition and the catalogue. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describe as describeDocument } from '../../src/publish/describe.ts';
import { metadataOf } from '../../src/read/pdf/metadata.ts';
import {
  readDocx,
  readPdf,
  renderDocx,
  renderEpub,
  renderHtml,
  renderPdf,
  renderXml,
} from '../world.ts';
import type { Root } from '../../src/tree/index.ts';
import { everyNode } from '../every-node.ts';
import { editionOptions } from '../render/options.ts';

function tagged(): Root {
  return {
    ...everyNode(),
    subjects: [
      {
        scheme: 'UNBIS Thesaurus',
        code: 'http://metadata.un.org/thesaurus/1004971',
        words: 'PORTS',
      },
      { scheme: 'EuroVoc', words: 'sea & land' },
      { words: 'PORTS' },
    ],
  };
}

/** The name of the agenda item, then the subjects, each once. */
const words = ['Sustainable development: ports', 'PORTS', 'sea & land'];

const fileIn = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('the subjects of a document', () => {
  it('are subjects of the e-book', async () => {
    const book = fileIn(await renderEpub(tagged(), editionOptions()), 'OEBPS/content.opf');
    expect([...book.matchAll(/<dc:subject>(.*?)<\/dc:subject>/g)].map(([, term]) => term)).toEqual([
      'Sustainable development: ports',
      'PORTS',
      'sea &amp; land',
    ]);
  });

  it('are keywords in Word', async () => {
    const core = fileIn(await renderDocx(tagged(), editionOptions()), 'docProps/core.xml');
    expect(core).toContain(
      '<cp:keywords>Sustainable development: ports; PORTS; sea &amp; land</cp:keywords>',
    );
  });

  it('are keywords of the PDF, in its information and in its metadata', async () => {
    const { file } = await readPdf(await renderPdf(tagged(), editionOptions()));
    const info = file.dictionary(file.trailer.get('Info'));
    expect(file.text(info?.get('Keywords'))).toBe(words.join('; '));
    expect(metadataOf(file)?.xml).toContain('PORTS; sea &amp; land</pdf:Keywords>');
    expect(metadataOf(file)?.values('dc', 'subject').join()).toContain('PORTS');
  });

  it('are keywords of the XML, with what they are taken from', () => {
    const file = renderXml(tagged(), editionOptions());
    expect([...file.matchAll(/<keyword [^>]*>/g)].map(([keyword]) => keyword)).toEqual([
      '<keyword href="http://metadata.un.org/thesaurus/1004971" value="PORTS" showAs="PORTS" dictionary="UNBIS Thesaurus"/>',
      '<keyword value="sea &amp; land" showAs="sea &amp; land" dictionary="EuroVoc"/>',
      '<keyword value="PORTS" showAs="PORTS" dictionary="#subject"/>',
    ]);
    expect(file).toContain('<TLCConcept eId="subject"');
  });

  it('are structured data of the web page', () => {
    const page = renderHtml(tagged(), editionOptions());
    const data = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).toMatchObject({ keywords: words });
    expect(page).toContain('<meta name="DC.subject" content="PORTS">');
  });

  it('are in the catalogue’s record', () => {
    expect(describeDocument(tagged()).subjects).toEqual(words);
  });
});

describe('the pages of the official document', () => {
  it('are marked on the web, inside lists too', () => {
    const root = everyNode();
    const at = root.children.findIndex(({ type }) => type === 'operativeParagraph');
    root.children.splice(at + 1, 0, { type: 'pageBreak', number: '2' });
    const page = renderHtml(root, editionOptions());
    const item = page.slice(page.indexOf('id="para_2"')).slice(0, 400);
    expect(item).toMatch(
      /id="para_2"[^>]*>\s*<p class="own-text"><span class="page-break" id="page_2" role="doc-pagebreak" aria-label="Page 2"><\/span><a class="label"[^>]*>2\./,
    );
  });

  it('are bookmarks in Word, and come back from there', async () => {
    const root = everyNode();
    const at = root.children.findIndex(({ type }) => type === 'operativeParagraph');
    root.children.splice(at + 1, 0, { type: 'pageBreak', number: '2' });
    const read = readDocx(await renderDocx(root, editionOptions())).root;
    const second = read.children.filter(({ type }) => type === 'operativeParagraph')[1];
    expect(JSON.stringify(second)).toContain('"children":[{"type":"pageBreak","number":"2"}');
  });
});
