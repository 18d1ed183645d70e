/** The package document: EPUB 3.3, section 5. */
import { valuesOf } from '../../read/epub/package.ts';
import type { EpubReading } from '../../read/epub/read.ts';
import { elementsOf, languageOf } from '../../read/html/markup.ts';
import type { Fault } from '../finding.ts';
import { languageTag } from '../markup/language.ts';

export function packageDocument(reading: EpubReading): Fault[] {
  const place = { file: reading.packagePath };
  return [...metadata(reading), ...manifest(reading), ...spine(reading)].map((fault) => ({
    ...fault,
    place,
  }));
}

const required = ['dc:identifier', 'dc:title', 'dc:language', 'dcterms:modified'];

function metadata({ package: book }: EpubReading): Fault[] {
  const faults = required
    .filter((property) => valuesOf(book, property).every((value) => value === ''))
    .map((property): Fault => ({ ruleId: 'RSC-005', reason: `The package has no ${property}.` }));
  for (const value of valuesOf(book, 'dcterms:modified')) {
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) {
      faults.push({ ruleId: 'RSC-005', reason: `dcterms:modified is “${value}”.` });
    }
  }
  const named = book.root.attributes.get('unique-identifier');
  const identifier = book.metadata.find(
    ({ property, id }) => property === 'dc:identifier' && id === named,
  );
  if (!identifier) {
    faults.push({ ruleId: 'OPF-030', reason: `There is no identifier “${named ?? ''}”.` });
  }
  if (!languageOf(book.root)) {
    faults.push({ ruleId: 'epub-lang', reason: 'The package does not say its language.' });
  }
  for (const value of valuesOf(book, 'dc:language')) {
    if (!languageTag.test(value)) {
      faults.push({ ruleId: 'OPF-092', reason: `“${value}” is no language tag.` });
    }
  }
  return faults;
}

function manifest({ package: book }: EpubReading): Fault[] {
  const faults: Fault[] = [];
  const ids = [...elementsOf(book.root)].flatMap(({ attributes }) => attributes.get('id') ?? []);
  for (const id of new Set(ids.filter((value, index) => ids.indexOf(value) !== index))) {
    faults.push({ ruleId: 'RSC-005', reason: `The id “${id}” is there twice.` });
  }
  const navigations = book.manifest.filter(({ properties }) => properties.includes('nav'));
  if (navigations.length !== 1) {
    const reason = `The manifest has ${navigations.length} navigation documents.`;
    faults.push({ ruleId: 'RSC-005', reason });
  }
  return faults;
}

function spine({ package: book }: EpubReading): Fault[] {
  const seen = new Set<string>();
  const direction = book.root.attributes.get('dir') ?? 'ltr';
  const faults: Fault[] = [];
  for (const { idref, item } of book.spine) {
    if (!item)
      faults.push({
        ruleId: 'OPF-049',
        reason: `The spine names “${idref}”, which the manifest lacks.`,
      });
    if (seen.has(idref))
      faults.push({ ruleId: 'RSC-005', reason: `The spine names “${idref}” twice.` });
    seen.add(idref);
  }
  const element = [...elementsOf(book.root)].find(({ name }) => name === 'spine');
  const progression = element?.attributes.get('page-progression-direction') ?? 'ltr';
  if (direction === 'rtl' && progression !== 'rtl') {
    faults.push({ ruleId: '1.3.2', reason: 'The pages of the book turn from left to right.' });
  }
  return faults;
}
