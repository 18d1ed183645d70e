/** What a package says of the book, for comparison with the text: EPUB 3.3, 5.5. */
import type { MetadataEntry } from '../../read/epub/package.ts';
import type { EpubReading } from '../../read/epub/read.ts';
import { textContent, firstElement } from '../../read/html/markup.ts';
import type { AddedWords } from '../compare/added.ts';
import type { EditionClaim } from '../compare/claims.ts';
import { ncxOf } from './ncx.ts';

/** By property: what it is of the text, or how it must look. `true`: whatever a person gave. */
const properties: Readonly<Record<string, EditionClaim['what'] | RegExp | true>> = {
  'dc:identifier': /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
  'dc:title': 'title',
  'dc:language': 'language',
  'dc:creator': 'creator',
  'dc:publisher': 'creator',
  'dc:date': 'date',
  'dc:source': 'source',
  'dc:relation': /^[^/\\]+\.epub$/,
  'dc:subject': 'subject',
  'dc:description': 'description',
  'dc:rights': 'phrase',
  'dcterms:modified': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  role: /^aut$/,
  'file-as': 'creator',
  'belongs-to-collection': 'creator',
  'collection-type': /^(?:series|set)$/,
  'group-position': /^\d+$/,
  'schema:accessMode': /^textual$/,
  'schema:accessModeSufficient': /^textual$/,
  'schema:accessibilityFeature': /^[A-Za-z]+$/,
  'schema:accessibilityHazard': /^none$/,
  'schema:accessibilitySummary': 'phrase',
  pageBreakSource: true,
  'dcterms:conformsTo': /^EPUB Accessibility 1\.1 - WCAG 2\.[12] Level A{1,3}$/,
  'a11y:certifiedBy': true,
  'a11y:certifierCredential': true,
  'a11y:certifierReport': true,
};

export function claimsOfEpub(reading: EpubReading): EditionClaim[] {
  const { package: book, packagePath: file } = reading;
  const ncx = ncxOf(reading);
  const older = ncx && firstElement(ncx.root, 'docTitle');
  return [
    ...book.metadata.flatMap((entry) => claimOf(entry, file)),
    ...repeated(book.metadata, file),
    ...(ncx && older
      ? [
          {
            what: 'title' as const,
            value: textContent(older).trim(),
            name: 'The title for older systems',
            place: { file: ncx.path },
          },
        ]
      : []),
  ];
}

function claimOf({ property, value }: MetadataEntry, file: string): EditionClaim[] {
  const what = properties[property];
  const claim = { value, name: property, place: { file } };
  if (typeof what === 'string') return [{ what, ...claim }];
  return what === true || what?.test(value) === true ? [] : [{ what: 'none', ...claim }];
}

/** A book has one name, one identifier, one language and one day. */
function repeated(metadata: readonly MetadataEntry[], file: string): EditionClaim[] {
  const once = ['dc:identifier', 'dc:title', 'dc:language', 'dc:creator', 'dc:date', 'dc:rights'];
  return once.flatMap((name) =>
    metadata
      .filter(({ property }) => property === name)
      .slice(1)
      .map(({ value }): EditionClaim => ({ what: 'none', value, name, place: { file } })),
  );
}

/** Of which edition the pages are. */
export function wordsOfPackage({ package: book, packagePath: file }: EpubReading): AddedWords[] {
  return book.metadata
    .filter(({ property }) => property === 'pageBreakSource')
    .map(({ value }) => ({ text: value, place: { file } }));
}
