/** `opds.atom`: the same catalogue as OPDS 1.2, an Atom feed, for e-book readers that know no other. */
import { addressUuid } from '../../bytes/index.ts';
import { formatFacts } from '../../editions/formats.ts';
import type { DocumentRecord } from '../../editions/manifest.ts';
import { printable } from '../../editions/printable.ts';
import type { OfficialDocuments } from '../../language/official-documents.ts';
import { undated } from '../../render/options.ts';
import type { Hashes } from '../../world.ts';
import { acquisition, atomType, preferred } from './acquisition.ts';
import { coverOf, reference, type catalogueFiles } from './files.ts';
import type { OrganGroup } from './groups.ts';
import type { CatalogueWords } from './words.ts';

/** What of the world the feed is written with. */
interface AtomWorld {
  officialDocuments: OfficialDocuments;
  hashes: Pick<Hashes, 'sha1'>;
}

export function atomCatalogue(
  groups: readonly OrganGroup[],
  words: CatalogueWords,
  files: typeof catalogueFiles,
  world: AtomWorld,
): string {
  const listed = groups.flatMap(({ organ, sessions }) =>
    sessions.flatMap(({ documents }) => documents.map((document) => ({ organ, document }))),
  );
  const newest = listed.map(({ document }) => updatedOf(document)).reduce(later, undated);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/" xml:lang="en">',
    `<id>${addressUuid('plenary:/catalogue', world.hashes)}</id>`,
    `<title>${escaped(words.title)}</title>`,
    `<updated>${newest}</updated>`,
    `<author><name>${escaped(words.publisher)}</name></author>`,
    link('self', files.atom, atomType),
    link('start', files.atom, atomType),
    link('alternate', files.page, formatFacts.html.mediaType),
    ...listed.flatMap(({ organ, document }) => entry(document, organ, files.cover, world)),
    '</feed>',
    '',
  ].join('\n');
}

/** RFC 4287, 4.1.2; OPDS 1.2, 5. */
function entry(
  document: DocumentRecord,
  organ: string,
  anyCover: string,
  { officialDocuments, hashes }: AtomWorld,
): string[] {
  const { symbol, title, name, date, language, subjects = [], editions, organCode } = document;
  const author = organCode === undefined ? undefined : (document.organ ?? organ);
  const cover = coverOf(document);
  const picture = reference(cover ?? anyCover);
  const official = symbol && officialDocuments.address(symbol, language);
  return [
    language === undefined ? '<entry>' : `<entry xml:lang="${escaped(language)}">`,
    `<id>${addressUuid(`plenary:/catalogue/${name}`, hashes)}</id>`,
    `<title>${escaped(title ?? symbol ?? name)}</title>`,
    `<updated>${updatedOf(document)}</updated>`,
    ...(author === undefined ? [] : [`<author><name>${escaped(author)}</name></author>`]),
    ...(symbol === undefined ? [] : [`<dc:identifier>${escaped(symbol)}</dc:identifier>`]),
    ...(language === undefined ? [] : [`<dc:language>${escaped(language)}</dc:language>`]),
    ...(date === undefined ? [] : [`<dc:issued>${escaped(date)}</dc:issued>`]),
    ...subjects.map(
      (subject) => `<category term="${escaped(subject)}" label="${escaped(subject)}"/>`,
    ),
    ...(official ? [link('related', official, formatFacts.html.mediaType)] : []),
    link('http://opds-spec.org/image', picture, 'image/png'),
    link('http://opds-spec.org/image/thumbnail', picture, 'image/png'),
    ...preferred(editions).map(({ format, file }) =>
      link(acquisition, reference(file), formatFacts[format].mediaType),
    ),
    '</entry>',
  ];
}

function link(relation: string, href: string, type: string): string {
  return `<link rel="${relation}" href="${escaped(href)}" type="${type}"/>`;
}

/** Atom demands a time of each entry, of one whose text tells no date too (RFC 4287, 4.2.15). */
function updatedOf({ date }: DocumentRecord): string {
  return date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? `${date}T00:00:00Z` : undated;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

function escaped(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
