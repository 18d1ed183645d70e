/** What the head of a page says of the document: Dublin Core, Highwire, schema.org. */
import { textContent, type MarkupElement } from '../../read/html/markup.ts';
import type { EditionClaim } from '../compare/claims.ts';
import type { MarkupPage } from '../markup/page.ts';

const named: Record<string, EditionClaim['what']> = {
  'dc.identifier': 'symbol',
  'dc.date': 'date',
  'dc.source': 'address',
  'dc.title': 'title',
  citation_publication_date: 'date',
  citation_technical_report_number: 'symbol',
  citation_title: 'title',
  'og:title': 'title',
};

/** Properties of schema.org's `Legislation`. */
const properties: Record<string, EditionClaim['what']> = {
  legislationIdentifier: 'symbol',
  legislationDate: 'date',
  datePublished: 'date',
  isBasedOn: 'address',
  name: 'title',
  headline: 'title',
};

export function claimsOfPage(page: MarkupPage): EditionClaim[] {
  return page.elements.flatMap((element): EditionClaim[] => {
    if (element.name === 'meta') return claimOfMeta(element);
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

function claimsOfData(json: string): EditionClaim[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [{ what: 'title', value: 'no JSON', name: 'The structured data' }];
  }
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]): EditionClaim[] => {
    const what = properties[name];
    return what === undefined || typeof value !== 'string' ? [] : [{ what, value, name }];
  });
}
