/** Where the links of an edition lead: to what the text itself links, or to a document that it cites. */
import type { OfficialDocuments } from '../../language/official-documents.ts';
import type { Outline } from '../../tree/outline.ts';
import type { Fault } from '../finding.ts';
import type { Place } from '../place.ts';

/** A link of an edition that leads out of its file. */
export interface EditionLink {
  address: string;
  /** The words that one follows. */
  text: string;
  place: Place;
}

/** Ways that lead to a document or a person, and run nothing. */
const harmlessSchemes = new Set(['http', 'https', 'mailto']);

/** @param own what the source reads as; it names the addresses that its links lead to. */
export function foreignLinks(
  links: readonly EditionLink[],
  own: Outline,
  officialDocuments: OfficialDocuments,
): Fault[] {
  const given = new Map((own.addresses ?? []).map((address) => [plainAddress(address), address]));
  // What is no address of the web is no link in any edition.
  const wanted = [...given].filter(([address]) => harmlessSchemes.has(schemeOf(address) ?? ''));
  const met = new Set(links.map(({ address }) => plainAddress(address)));
  const masthead = own.blocks.filter(({ kind }) => kind === 'masthead').map(({ text }) => text);
  return [
    ...links.flatMap((link): Fault[] => {
      const { address, text, place } = link;
      const scheme = schemeOf(address);
      if (scheme === undefined && !address.startsWith('//')) return [];
      if (given.has(plainAddress(address))) return [];
      if (scheme !== undefined && !harmlessSchemes.has(scheme)) {
        const reason = `The link “${text}” opens ${scheme}:, which is no document.`;
        return [{ ruleId: 'link-scheme', reason, place }];
      }
      const symbol = officialDocuments.symbolAt(address);
      if (symbol !== undefined && [text, ...masthead].some((words) => names(words, symbol)))
        return [];
      const reason = `The link “${text}” leads to ${address}, which the source does not name there.`;
      return [{ ruleId: 'link-altered', reason, place }];
    }),
    ...wanted.flatMap(([plain, address]): Fault[] =>
      met.has(plain)
        ? []
        : [
            {
              ruleId: 'link-missing',
              reason: `The source links ${address}; the edition does not.`,
            },
          ],
    ),
  ];
}

function schemeOf(address: string): string | undefined {
  return /^\s*([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
}

/** Whether words name a document: by its symbol, or a resolution by its number, "1888 (2009)". */
function names(words: string, symbol: string): boolean {
  // "resolution 2200 A (XXI)" is cited by the number that its parts share.
  const whole = words.replace(/\s[A-Z](?=\s*\()/g, '');
  const compact = `${words}|${whole}`.replace(/[\s\u200b-\u200f\u2066-\u2069]/gu, '');
  const number = /\/RES\/(?:R\/)?(.+)$/.exec(symbol)?.[1];
  return [symbol, number].some(
    (name) => name !== undefined && compact.includes(name.replace(/\s/gu, '')),
  );
}

/** Formats write blanks and other signs of an address in their own ways (RFC 3986, 2.1). */
function plainAddress(address: string): string {
  try {
    return decodeURI(address.trim());
  } catch {
    return address.trim();
  }
}
