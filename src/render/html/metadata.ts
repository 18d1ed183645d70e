/** What the page says about the text to programs: Dublin Core and schema.org `Legislation`. */
import { printable } from '../../editions/printable.ts';
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { subjectsOf, titleText } from '../../tree/index.ts';
import type { Facts } from '../facts.ts';

/** What metadata is made of; what the text does not tell is absent. */
export interface DocumentMetadata {
  title: string;
  /** "A/RES/70/179". */
  symbol?: string;
  /** "United Nations, General Assembly". */
  creator?: string;
  /** The day of adoption, else of the document; ISO 8601. */
  date?: string;
  /** The day of the document, ISO 8601. */
  issued?: string;
  language?: string;
  /** Where the official record is kept. */
  official?: string;
  /** What it is about, in words. */
  subjects?: string[];
  /** "70/179". */
  number?: string;
  /** The name without the symbol. */
  name?: string;
}

export function documentMetadata(facts: Facts): DocumentMetadata {
  const { root, title, language, official, author, identity } = facts;
  const { symbol, number, date, issued } = identity;
  const subjects = subjectsOf(root);
  return withoutUndefined({
    title,
    symbol,
    creator: author?.name,
    date,
    issued,
    language,
    official,
    subjects: subjects.length > 0 ? subjects : undefined,
    number,
    name: titleText(root),
  });
}

type Known<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Leaves out what is not known. */
function withoutUndefined<T extends object>(facts: T): Known<T> {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Known<T>;
}

/** What search engines, libraries and networks read: description, Open Graph, `citation_*`. */
export function pageRecord(metadata: DocumentMetadata, description: string): ElementContent[] {
  const { title, creator, date, symbol, language, official } = metadata;
  const named = (name: string, content: string | undefined): ElementContent[] =>
    content === undefined ? [] : [h('meta', { name, content })];
  const graph = (property: string, content: string | undefined): ElementContent[] =>
    content === undefined ? [] : [h('meta', { property: `og:${property}`, content })];
  return [
    // The official record is what this page is an edition of.
    ...(official === undefined ? [] : [h('link', { rel: ['canonical'], href: official })]),
    ...named('description', description),
    ...graph('type', 'article'),
    ...graph('title', title),
    ...graph('description', description),
    ...graph('url', official),
    ...graph('locale', language?.replace('-', '_')),
    ...named('citation_title', title),
    ...named('citation_author', creator),
    ...named('citation_publication_date', date?.replaceAll('-', '/')),
    ...named('citation_technical_report_number', symbol),
    ...named('citation_language', language),
    ...named('citation_public_url', official),
  ];
}

/** The `meta` elements of the page, in the terms of Dublin Core. */
export function dublinCore(metadata: DocumentMetadata): ElementContent[] {
  const term = (name: string, content: string | undefined): ElementContent[] =>
    content === undefined ? [] : [h('meta', { name: `DC.${name}`, content })];
  return [
    h('link', { rel: ['schema.DC'], href: 'http://purl.org/dc/elements/1.1/' }),
    ...term('title', metadata.title),
    ...term('creator', metadata.creator),
    ...term('date', metadata.date),
    ...term('identifier', metadata.symbol),
    ...term('language', metadata.language),
    ...(metadata.subjects ?? []).flatMap((subject) => term('subject', subject)),
    ...term('source', metadata.official),
    ...term('type', 'Text'),
    ...term('format', 'text/html'),
  ];
}

/** The page as schema.org `Legislation`, as the text of a JSON-LD script. */
export function legislation(metadata: DocumentMetadata, modified: string | undefined): string {
  const { name, title, symbol, creator, date, issued, subjects, language, official } = metadata;
  const data = withoutUndefined({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: name ?? title,
    headline: title,
    legislationIdentifier: symbol,
    legislationDate: date,
    datePublished: issued,
    dateModified: modified,
    keywords: subjects,
    inLanguage: language,
    legislationPassedBy: creator === undefined ? undefined : organization(creator),
    isBasedOn: official,
    isAccessibleForFree: true,
    accessMode: ['textual'],
    accessibilityFeature: ['structuralNavigation', 'tableOfContents', 'readingOrder', 'ARIA'],
    accessibilityHazard: ['none'],
  });
  // `</script>` in a title must not end the script.
  return printable(JSON.stringify(data, null, 2)).replaceAll('<', String.raw`\u003C`);
}

function organization(name: string): { '@type': string; name: string } {
  return { '@type': 'Organization', name };
}
