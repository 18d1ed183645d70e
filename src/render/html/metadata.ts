/** What the page says about the text to programs: Dublin Core and schema.org `Legislation`. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { editionWords, localeOf } from '../../locale/index.ts';
import {
  documentName,
  documentTitle,
  mastheadOf,
  nodesOf,
  organName,
  titleText,
  type Root,
} from '../../tree/index.ts';
import { officialUrl } from '../colophon.ts';

/** The facts of a document that metadata is made of; what the text does not tell is absent. */
export interface DocumentFacts {
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
  /** "70/179". */
  number?: string;
  /** The name without the symbol. */
  name?: string;
}

export function documentFacts(root: Root): DocumentFacts {
  const masthead = mastheadOf(root);
  const symbol = masthead?.symbol?.replace(/\*+$/, '');
  const language = root.data?.language;
  const adopted = nodesOf(root, 'adoptionLine')[0]?.data?.isoDate;
  const date = adopted ?? nodesOf(root, 'closingNote')[0]?.data?.isoDate ?? masthead?.data?.isoDate;
  const number = nodesOf(root, 'title')[0]?.data?.number;
  return withoutUndefined({
    title: documentTitle(root) ?? documentName(root) ?? editionWords(language).untitled,
    symbol,
    creator: creatorOf(root),
    date,
    issued: masthead?.data?.isoDate,
    language,
    official: officialUrl(root, language),
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

function creatorOf(root: Root): string | undefined {
  const masthead = mastheadOf(root);
  const language = root.data?.language;
  const locale = language === undefined ? undefined : localeOf(language);
  const code = masthead?.data?.organCode;
  const named = code === undefined || code === 'other' ? undefined : locale?.organs[code];
  const organ = organName(masthead) ?? named;
  const names = [masthead?.organization, organ].filter((name) => name !== undefined && name !== '');
  return names.length === 0 ? undefined : names.join(', ');
}

/** The `meta` elements of the page, in the terms of Dublin Core. */
export function dublinCore(facts: DocumentFacts): ElementContent[] {
  const term = (name: string, content: string | undefined): ElementContent[] =>
    content === undefined ? [] : [h('meta', { name: `DC.${name}`, content })];
  return [
    h('link', { rel: ['schema.DC'], href: 'http://purl.org/dc/elements/1.1/' }),
    ...term('title', facts.title),
    ...term('creator', facts.creator),
    ...term('date', facts.date),
    ...term('identifier', facts.symbol),
    ...term('language', facts.language),
    ...term('source', facts.official),
    ...term('type', 'Text'),
    ...term('format', 'text/html'),
  ];
}

/** The page as schema.org `Legislation`, as the text of a JSON-LD script. */
export function legislation(facts: DocumentFacts, modified: string): string {
  const { name, title, symbol, creator, date, issued, language, official } = facts;
  const data = withoutUndefined({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: name ?? title,
    headline: title,
    legislationIdentifier: symbol,
    legislationDate: date,
    datePublished: issued,
    dateModified: modified,
    inLanguage: language,
    legislationPassedBy: creator === undefined ? undefined : organization(creator),
    isBasedOn: official,
    isAccessibleForFree: true,
    accessMode: ['textual'],
    accessibilityFeature: ['structuralNavigation', 'tableOfContents', 'readingOrder', 'ARIA'],
    accessibilityHazard: ['none'],
  });
  // `</script>` in a title must not end the script.
  return JSON.stringify(data, null, 2).replaceAll('<', String.raw`\u003C`);
}

function organization(name: string): { '@type': string; name: string } {
  return { '@type': 'Organization', name };
}
