/** Faults in what the file says of itself. */
import { PdfName } from '../../../src/read/pdf/objects/index.ts';
import type { Mutation } from './mutation.ts';
import { replaceOnce } from './mutation.ts';
import { pdf } from './pdf-content.ts';
import { dictionaryOf, text } from './pdf-editor.ts';

const packet = (
  name: string,
  rule: Mutation['rule'],
  search: string | RegExp,
  replacement: string,
): Mutation =>
  pdf(name, rule, (editor) => editor.metadata((xml) => replaceOnce(xml, search, replacement)));

export const pdfDocumentMutations: Mutation[] = [
  pdf('the language of the document is lost', '7.2-34', (editor) => {
    editor.catalog.entries.delete('Lang');
    for (const { dictionary } of editor.elements('Document')) dictionary.entries.delete('Lang');
  }),
  pdf('the language of the document is another', 'language-altered', (editor) =>
    editor.catalog.entries.set('Lang', text('fr')),
  ),
  pdf('the file does not say that it is tagged', '6.2-1', (editor) =>
    editor.catalog.entries.delete('MarkInfo'),
  ),
  pdf('the tags are called suspect', '7.1-4', (editor) =>
    editor.dictionary(editor.catalog.get('MarkInfo')).entries.set('Suspects', true),
  ),
  pdf('the structure tree is lost', '7.1-11', (editor) =>
    editor.catalog.entries.delete('StructTreeRoot'),
  ),
  pdf('viewers show the file name', '7.1-10', (editor) =>
    editor.catalog.entries.delete('ViewerPreferences'),
  ),
  pdf('the XMP packet is lost', '7.1-8', (editor) => editor.catalog.entries.delete('Metadata')),
  packet('the title is lost', '7.1-9', /<dc:title>.*?<\/dc:title>/, ''),
  packet('the title is another', 'title-altered', 'A/RES/99/1: Safe', 'A/RES/99/2: Safe'),
  packet('the claim of PDF/UA is lost', '5-1', /<pdfuaid:part>1<\/pdfuaid:part>/, ''),
  packet('another part of PDF/UA is claimed', '5-2', '<pdfuaid:part>1<', '<pdfuaid:part>2<'),
  packet(
    'the claim of PDF/A is lost',
    '6.6.4-1',
    /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/,
    '',
  ),
  packet('another part of PDF/A is claimed', '6.6.4-2', '<pdfaid:part>2<', '<pdfaid:part>3<'),
  packet(
    'another level of PDF/A is claimed',
    '6.6.4-3',
    '<pdfaid:conformance>A<',
    '<pdfaid:conformance>B<',
  ),
  packet(
    'the extension schema is another',
    '6.6.2.3.1-1',
    '<pdfaSchema:prefix>pdfuaid<',
    '<pdfaSchema:prefix>ua<',
  ),
  packet('the XMP packet is no XML', '6.6.2.1-4', '</rdf:RDF>', ''),
  packet(
    'the XMP packet names its encoding',
    '6.6.2.1-3',
    '<?xpacket begin=',
    '<?xpacket encoding="UTF-8" begin=',
  ),
  pdf('the output intent is lost', '6.2.4.3-2', (editor) =>
    editor.catalog.entries.delete('OutputIntents'),
  ),
  pdf('the file has no ID', '6.1.3-1', (editor) => editor.parts.trailer.entries.delete('ID')),
  pdf('the file is PDF 2.0', '6.1-1', (editor) => {
    editor.parts.version = '2.0';
  }),
  pdf('a script runs on opening', '6.5.1-1', (editor) =>
    editor.catalog.entries.set(
      'OpenAction',
      dictionaryOf({ S: new PdfName('JavaScript'), JS: text('app.beep()') }),
    ),
  ),
  pdf('the catalog has additional actions', '6.5.2-1', (editor) =>
    editor.catalog.entries.set(
      'AA',
      dictionaryOf({ WC: dictionaryOf({ S: new PdfName('Named'), N: new PdfName('NextPage') }) }),
    ),
  ),
  pdf('the file has an XFA form', '6.4.2-1', (editor) =>
    editor.catalog.entries.set('AcroForm', dictionaryOf({ Fields: [], XFA: text('<xdp/>') })),
  ),
  {
    name: 'the file is cut short',
    rule: 'edition-unreadable',
    mutate: (bytes) => bytes.slice(0, bytes.length - 3000),
  },
];
