/** What the file says about itself: core properties, and custom ones for what these cannot hold. */
import { editionWords } from '../../locale/index.ts';
import {
  documentName,
  documentTitle,
  mastheadOf,
  notesOf,
  organName,
  type Root,
} from '../../tree/index.ts';
import { printable } from '../printable.ts';
import { xmlDocument, xmlElement } from './xml.ts';

/** `docProps/core.xml` (ISO 29500-2 11). The date is the document's, never the clock's. */
export function coreProperties(root: Root, date: string): string {
  const masthead = mastheadOf(root);
  const time = (name: string) => xmlElement(name, { 'xsi:type': 'dcterms:W3CDTF' }, [date]);
  const text = (name: string, value: string | undefined) =>
    value === undefined ? undefined : xmlElement(name, {}, [value]);
  const organ = organName(masthead);
  // A file has to have a title (WCAG 2.2, SC 2.4.2), also when the text has none.
  const title =
    documentTitle(root) ?? documentName(root) ?? editionWords(root.data?.language).untitled;
  return xmlDocument(
    xmlElement('cp:coreProperties', coreNamespaces, [
      text('dc:title', title),
      text('dc:subject', masthead?.symbol),
      text('dc:creator', organ ?? masthead?.organization),
      text('cp:lastModifiedBy', organ ?? masthead?.organization),
      text('cp:revision', '1'),
      time('dcterms:created'),
      time('dcterms:modified'),
      text('dc:language', root.data?.language),
    ]),
  );
}

const coreNamespaces = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Where the text came from, and its language as the tree has it: Word knows others by name. */
export function customProperties(root: Root): { name: string; value: string }[] {
  const { language, languageFrom, provenance } = root.data ?? {};
  const given: [string, string | undefined][] = [
    ['Made with', 'Plenary'],
    ['Language', language],
    ['Language from', languageFrom],
    ['Source', provenance?.source],
    ['Received', provenance?.received],
    ['Official record', provenance?.official],
    ['Order of notes', orderOfNotes(root)],
    ...(provenance?.corrections ?? []).map((correction, index): [string, string] => [
      `Correction ${index + 1}`,
      correction,
    ]),
  ];
  return given.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: printable(value) }],
  );
}

/** Only where it is not that of their numbers: numbers may start anew in an annex. */
function orderOfNotes(root: Root): string | undefined {
  const notes = notesOf(root);
  const numbers = notes.map(({ label }) => Number(/\d+/.exec(label)?.[0] ?? 0));
  const ascends = numbers.every(
    (number, index) => index === 0 || number >= (numbers[index - 1] ?? 0),
  );
  return ascends ? undefined : notes.map(({ identifier }) => identifier).join(' ');
}
