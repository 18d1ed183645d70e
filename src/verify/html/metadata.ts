/** What the head of a page says of the document: Dublin Core, Highwire, schema.org. */
import { textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { EditionClaim } from '../compare/claims.ts';
import type { MarkupPage } from '../markup/page.ts';

const named: Record<string, EditionClaim['what']> = {
  'dc.identifier': 'symbol',
  'dc.date': 'date',
  'dc.source': 'address',
  'dc.title': 'title',
  'dc.creator': 'creator',
  'dc.language': 'language',
  'dc.subject': 'subject',
  description: 'description',
  citation_publication_date: 'date',
  citation_technical_report_number: 'symbol',
  citation_title: 'title',
  citation_author: 'creator',
  citation_language: 'language',
  citation_public_url: 'address',
  'og:title': 'title',
  'og:description': 'description',
  'og:url': 'address',
  'og:locale': 'language',
};

/** Properties of schema.org's `Legislation`; those of which it has no other are given as they are. */
const properties: Record<string, EditionClaim['what'] | readonly unknown[]> = {
  '@context': ['https://schema.org'],
  '@type': ['Legislation'],
  legislationIdentifier: 'symbol',
  legislationDate: 'date',
  datePublished: 'date',
  dateModified: 'moment',
  isBasedOn: 'address',
  name: 'title',
  headline: 'title',
  keywords: 'subject',
  inLanguage: 'language',
  legislationPassedBy: 'creator',
  isAccessibleForFree: [true],
  accessMode: ['textual'],
  accessibilityFeature: ['structuralNavigation', 'tableOfContents', 'readingOrder', 'ARIA'],
  accessibilityHazard: ['none'],
};

export function claimsOfPage(page: MarkupPage): EditionClaim[] {
  return page.elements.flatMap((element): EditionClaim[] => {
    if (element.name === 'meta') return claimOfMeta(element);
    if (element.name === 'link') return claimOfLink(element);
    if (element.name !== 'script' || element.attributes.get('type') !== 'application/ld+json')
      return [];
    return claimsOfData(textContent(element));
  });
}

function claimOfMeta({ attributes }: MarkupElement): EditionClaim[] {
  const name = attributes.get('name') ?? attributes.get('property') ?? '';
  const what = named[name.toLowerCase()];
  const value = attributes.get('content');
  return what === undefined || value === undefined
    ? []
    : [{ what, value: what === 'date' ? value.replaceAll('/', '-') : value, name }];
}

/** The official record is what a page is an edition of. */
function claimOfLink({ attributes }: MarkupElement): EditionClaim[] {
  const value = attributes.get('href') ?? '';
  if (attributes.get('rel') !== 'canonical') return [];
  return [{ what: 'address', value, name: 'The canonical address' }];
}

function claimsOfData(json: string): EditionClaim[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [{ what: 'none', value: 'no JSON', name: 'The structured data' }];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]: [string, unknown]): EditionClaim[] => {
    const what = properties[name];
    const values: unknown[] = Array.isArray(value) ? value : [nameIn(value)];
    if (typeof what === 'object') {
      const strange = values.filter((one) => !what.includes(one));
      return strange.map((one) => ({ what: 'none', value: String(one), name }));
    }
    return values.map((one) =>
      typeof one === 'string' && what !== undefined
        ? { what, value: one, name }
        : { what: 'none', value: JSON.stringify(one), name },
    );
  });
}

/** An organization is told by its name, and by nothing else. */
function nameIn(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { '@type': type, name, ...rest } = value as Record<string, unknown>;
  return type === 'Organization' && Object.keys(rest).length === 0 ? name : value;
}
