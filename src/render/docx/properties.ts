/** What the file says about itself: core properties, and custom ones for what these cannot hold. */
import { NoteIdentifiers, subjectsOf, type FootnoteDefinition } from '../../tree/index.ts';
import type { Facts } from '../facts.ts';
import { knownDate } from '../options.ts';
import type { NoteMarks } from './notes.ts';
import { printable } from '../../editions/printable.ts';
import { xmlDocument, xmlElement } from './xml.ts';

/** `docProps/core.xml` (ISO 29500-2 11). The date is the document's, never the clock's. */
export function coreProperties({
  root,
  options,
  title,
  language,
  identity,
  author,
}: Facts): string {
  const date = knownDate(options);
  const time = (name: string) =>
    date === undefined ? undefined : xmlElement(name, { 'xsi:type': 'dcterms:W3CDTF' }, [date]);
  const text = (name: string, value: string | undefined) =>
    value === undefined ? undefined : xmlElement(name, {}, [value]);
  const keywords = subjectsOf(root).join('; ');
  return xmlDocument(
    xmlElement('cp:coreProperties', coreNamespaces, [
      text('dc:title', title),
      text('dc:subject', identity.symbol),
      text('dc:creator', author?.name),
      text('cp:keywords', keywords === '' ? undefined : keywords),
      text('cp:lastModifiedBy', author?.name),
      text('cp:revision', '1'),
      time('dcterms:created'),
      time('dcterms:modified'),
      text('dc:language', language),
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
export function customProperties(
  { root, notes }: Facts,
  marks: NoteMarks,
): { name: string; value: string }[] {
  const { language, languageFrom, provenance } = root.data ?? {};
  const given: [string, string | undefined][] = [
    ['Made with', 'Plenary'],
    ['Language', language],
    ['Language from', languageFrom],
    ['Source', provenance?.source],
    ['Received', provenance?.received],
    ['Official record', provenance?.official],
    ['Order of notes', orderOfNotes(notes.all, marks)],
    ...(provenance?.corrections ?? []).map((correction, index): [string, string] => [
      `Correction ${index + 1}`,
      correction,
    ]),
  ];
  return given.flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: printable(value) }],
  );
}

/**
 * Only where it is not that of their numbers: numbers may start anew in an annex, and of two notes with
 * one number the second may be referred to first.
 */
function orderOfNotes(notes: readonly FootnoteDefinition[], marks: NoteMarks): string | undefined {
  const numbers = notes.map(({ label }) => Number(/\d+/.exec(label)?.[0] ?? 0));
  const ascends = numbers.every(
    (number, index) => index === 0 || number > (numbers[index - 1] ?? 0),
  );
  if (ascends) return undefined;
  // Word keeps no identifiers: a reader names the notes as it comes upon them, orphans last.
  const identifiers = new NoteIdentifiers();
  const asRead = [...marks.keys(), ...notes.filter((note) => !marks.has(note))];
  const names = new Map(asRead.map((note) => [note, identifiers.give(note.label)]));
  return notes.map((note) => names.get(note)).join(' ');
}
