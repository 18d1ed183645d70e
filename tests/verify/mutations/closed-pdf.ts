/** Faults that no list of what is bad would name: in the objects, places and heads of a PDF. */
import { deflateSync } from 'node:zlib';
import {
  PdfDictionary,
  PdfName,
  PdfReference,
  PdfStream,
  PdfString,
  type PdfObject,
} from '../../../src/read/pdf/objects/index.ts';
import type { Mutation } from './mutation.ts';
import { pdf } from './pdf-content.ts';
import { dictionaryOf, text, type PdfEditor } from './pdf-editor.ts';

const name = (value: string): PdfName => new PdfName(value);

/** The bookmarks, in the order in which they were written. */
function bookmarks(editor: PdfEditor): PdfDictionary[] {
  return [...editor.parts.objects.values()].filter(
    (object): object is PdfDictionary =>
      object instanceof PdfDictionary &&
      object.get('Title') !== undefined &&
      object.get('Dest') !== undefined,
  );
}

function information(editor: PdfEditor): PdfDictionary {
  return editor.dictionary(editor.parts.trailer.get('Info'));
}

const inInformation = (key: string, value: string) =>
  pdf(`the information has another ${key}`, 'metadata-altered', (editor) =>
    information(editor).entries.set(key, text(value)),
  );

const inCatalog = (what: string, key: string, value: PdfObject) =>
  pdf(`the catalog has ${what}`, 'pdf-closed', (editor) => editor.catalog.entries.set(key, value));

const inPage = (what: string, key: string, value: PdfObject) =>
  pdf(`a page has ${what}`, 'pdf-closed', (editor) => editor.page(0).entries.set(key, value));

const painted = (what: string, rule: Mutation['rule'], change: (content: string) => string) =>
  pdf(what, rule, (editor) => editor.content(1, change));

function annotation(what: string, subtype: string): Mutation {
  return pdf(`a page has ${what}`, 'pdf-closed', (editor) => {
    const added = editor.add(
      dictionaryOf({
        Type: name('Annot'),
        Subtype: name(subtype),
        Rect: [100, 100, 300, 200],
        F: 4,
        Contents: text('Void'),
      }),
    );
    const page = editor.page(0);
    const before = page.get('Annots') === undefined ? [] : editor.array(page.get('Annots'));
    page.entries.set('Annots', [...before, added]);
  });
}

function packet(what: string, rule: Mutation['rule'], change: (xml: string) => string): Mutation {
  return pdf(what, rule, (editor) => {
    const reference = editor.catalog.get('Metadata');
    const stream = editor.resolve(reference);
    if (!(reference instanceof PdfReference) || !(stream instanceof PdfStream))
      throw new Error('no packet');
    const before = Buffer.from(stream.raw).toString('utf8');
    const after = change(before);
    if (after === before) throw new Error('Nothing was changed.');
    editor.parts.objects.set(
      reference.number,
      new PdfStream(stream.dictionary, Buffer.from(after)),
    );
  });
}

export const pdfClosed: Mutation[] = [
  pdf('a bookmark has other words', 'contents-altered', (editor) => {
    bookmarks(editor)[0]?.entries.set('Title', text('Void'));
  }),
  pdf('a bookmark is lost', 'contents-altered', (editor) => {
    const outlines = editor.dictionary(editor.catalog.get('Outlines'));
    const first = editor.dictionary(outlines.get('First'));
    outlines.entries.set('First', first.get('Next') ?? null);
  }),
  pdf('a bookmark is there twice', 'contents-altered', (editor) => {
    const outlines = editor.dictionary(editor.catalog.get('Outlines'));
    const first = editor.dictionary(outlines.get('First'));
    const again = new PdfDictionary(new Map(first.entries));
    outlines.entries.set('First', editor.add(again));
    again.entries.set('Next', outlines.get('First') ?? null);
    again.entries.set('Next', editor.add(first));
  }),
  pdf('a bookmark leads to another page', 'pdf-place', (editor) => {
    const last = bookmarks(editor).at(-1);
    const target = [...editor.array(last?.get('Dest'))];
    target[0] = editor.array(editor.dictionary(editor.catalog.get('Pages')).get('Kids'))[0] ?? null;
    last?.entries.set('Dest', target);
  }),
  pdf('a bookmark leads to another height', 'pdf-place', (editor) => {
    const last = bookmarks(editor).at(-1);
    const target = [...editor.array(last?.get('Dest'))];
    target[3] = typeof target[3] === 'number' ? target[3] - 300 : null;
    last?.entries.set('Dest', target);
  }),
  pdf('a bookmark is coloured', 'pdf-closed', (editor) => {
    bookmarks(editor)[0]?.entries.set('C', [1, 1, 1]);
  }),
  pdf('two places are swapped', 'pdf-place', (editor) => {
    const names = editor.array(
      editor.dictionary(editor.dictionary(editor.catalog.get('Names')).get('Dests')).get('Names'),
    );
    const [first, last] = [1, names.length - 1];
    [names[first], names[last]] = [names[last] ?? null, names[first] ?? null];
  }),
  painted('words are drawn beside the text', 'pdf-artifact', (content) =>
    content.replace(/\/P <<\/MCID \d+>> BDC([^]*?)EMC/, '$&\n/Artifact <</Type /Layout>> BDC$1EMC'),
  ),
  painted('the head has words of the text', 'pdf-artifact', (content) =>
    content.replace(
      /\/P <<\/MCID \d+>> BDC([^]*?)EMC/,
      '$&\n/Artifact <</Type /Pagination /Subtype /Header>> BDC$1EMC',
    ),
  ),
  painted('the foot has words of the text', 'pdf-artifact', (content) =>
    content.replace(
      /\/P <<\/MCID \d+>> BDC([^]*?)EMC/,
      '$&\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC$1EMC',
    ),
  ),
  painted('words are pressed together', 'pdf-text-unseen', (content) =>
    content
      .replaceAll(/\bTm\b/g, 'Tm 5 Tz')
      .replaceAll(/\b(\d+(?:\.\d+)?) Tz(?! ?[^]{0,4}Tm)/g, '5 Tz'),
  ),
  painted('letters are set on one another', 'pdf-text-unseen', (content) =>
    content.replaceAll(/-?[\d.]+ Tc/g, '').replaceAll(/\bTm\b/g, 'Tm -20 Tc'),
  ),
  painted('text clips what follows', 'pdf-closed', (content) => `7 Tr\n${content}`),
  painted('text is raised', 'pdf-closed', (content) => `${content}\nBT 5 Ts ET`),
  painted(
    'a picture stands in between',
    'pdf-closed',
    (content) => `${content}\n/Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /G ID x EI EMC`,
  ),
  painted(
    'a shade lies over the page',
    'pdf-closed',
    (content) => `${content}\n/Artifact BMC /Sh1 sh EMC`,
  ),
  annotation('a remark', 'FreeText'),
  annotation('a stamp', 'Stamp'),
  annotation('a field', 'Widget'),
  annotation('a mark of what is out', 'Redact'),
  annotation('a sound', 'Sound'),
  inCatalog(
    'layers',
    'OCProperties',
    dictionaryOf({ OCGs: [], D: dictionaryOf({ Name: text('a') }) }),
  ),
  inCatalog('a form', 'AcroForm', dictionaryOf({ Fields: [] })),
  inCatalog('a collection', 'Collection', dictionaryOf({ Type: name('Collection') })),
  inCatalog(
    'another place to begin',
    'OpenAction',
    dictionaryOf({ S: name('Named'), N: name('LastPage') }),
  ),
  inCatalog('rights', 'Perms', dictionaryOf({})),
  inCatalog(
    'an address for its links',
    'URI',
    dictionaryOf({ Base: text('https://example.org/') }),
  ),
  inCatalog('threads', 'Threads', []),
  inCatalog('another way to show it', 'PageMode', name('FullScreen')),
  inPage('a unit of its own', 'UserUnit', 0.01),
  inPage('a box of its own', 'ArtBox', [0, 0, 9, 9]),
  inPage('a picture of its own', 'Thumb', null),
  inPage('a duration', 'Dur', 1),
  inPage('a transition', 'Trans', dictionaryOf({ S: name('Fade') })),
  pdf('glyphs are mapped to others', 'pdf-closed', (editor) => {
    const [font] = editor.fonts();
    const descendant = editor.dictionary(editor.array(font?.get('DescendantFonts'))[0]);
    const map = new PdfStream(
      dictionaryOf({ Filter: name('FlateDecode') }),
      deflateSync(
        Buffer.from(Array.from({ length: 4000 }, (_, at) => [at >> 8, (at + 1) & 255]).flat()),
      ),
    );
    descendant.entries.set('CIDToGIDMap', editor.add(map));
  }),
  pdf('a font is of another kind', 'pdf-closed', (editor) => {
    editor.fonts()[0]?.entries.set('Subtype', name('Type3'));
  }),
  pdf('codes are read in another way', 'pdf-closed', (editor) => {
    editor.fonts()[0]?.entries.set('Encoding', name('UniGB-UCS2-H'));
  }),
  pdf('a state blends', 'pdf-closed', (editor) => {
    for (const object of editor.parts.objects.values()) {
      if (object instanceof PdfDictionary && object.get('ca') !== undefined)
        object.entries.set('BM', name('Difference'));
    }
  }),
  pdf('an element has a change of its title', 'pdf-closed', (editor) =>
    editor.element('adoption').dictionary.entries.set('T', text('Void')),
  ),
  pdf('an element is pronounced otherwise', 'pdf-closed', (editor) =>
    editor.element('adoption').dictionary.entries.set('Phoneme', text('void')),
  ),
  pdf('an element is an index', 'pdf-closed', (editor) =>
    editor.element('adoption').dictionary.entries.set('S', name('Index')),
  ),
  pdf('a link has an appearance', 'pdf-closed', (editor) => {
    editor.links()[0]?.entries.set('AP', dictionaryOf({}));
  }),
  pdf('a link acts in another way', 'pdf-closed', (editor) => {
    editor
      .links()[0]
      ?.entries.set('PA', dictionaryOf({ S: name('URI'), URI: text('https://example.org') }));
  }),
  inInformation('Author', 'Nobody'),
  inInformation('Subject', 'Void'),
  inInformation('Keywords', 'Tulips'),
  inInformation('Producer', 'Another'),
  inInformation('Status', 'Void'),
  packet('the packet names another author', 'metadata-altered', (xml) =>
    xml.replace(/(<dc:creator><rdf:Seq><rdf:li>)[^<]*/, '$1Nobody'),
  ),
  packet('the packet names another language', 'metadata-altered', (xml) =>
    xml.replace(/(<dc:language><rdf:Bag><rdf:li>)[^<]*/, '$1fr'),
  ),
  packet('the packet describes another text', 'metadata-altered', (xml) =>
    xml.replace(/(<dc:description>[^]*?x-default">)[^<]*/, '$1Void'),
  ),
  packet('the packet names another source', 'metadata-altered', (xml) =>
    xml.replace(/(<dc:source>)[^<]*/, '$1https://docs.un.org/en/A/RES/1/1'),
  ),
  packet('the packet has a property more', 'pdf-closed', (xml) =>
    xml.replace('<dc:format>', '<dc:relation>Void</dc:relation><dc:format>'),
  ),
  pdf('the structure has classes', 'pdf-closed', (editor) => {
    editor.structure.entries.set('ClassMap', new PdfString(new Uint8Array()));
  }),
];
