/** The links of an XML edition that lead out of it. */
import { elementsWithin, textContent, type AknElement } from '../../read/akn/xml.ts';
import { normalizeSpace } from '../../tree/outline-of.ts';
import type { EditionLink } from '../compare/links.ts';
import { placeOf } from './place.ts';

export function linksOfAkn(root: AknElement): EditionLink[] {
  let block: AknElement | undefined;
  const links: EditionLink[] = [];
  for (const element of elementsWithin(root, () => true)) {
    if (element.attributes.has('GUID') || element.attributes.has('eId')) block = element;
    const address = element.name === 'a' ? addressOf(element) : undefined;
    if (address === undefined) continue;
    links.push({ address, text: normalizeSpace(textContent(element)), place: placeOf(block) });
  }
  return links;
}

/** As the source writes it, where the file has that beside it and both lead to one place. */
function addressOf({ attributes }: AknElement): string | undefined {
  const href = attributes.get('href');
  const exact = attributes.get('url');
  if (href === undefined || exact === undefined) return href;
  return isSame(href, exact) ? exact : href;
}

function isSame(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}
