/** Links of a PDF that lead out of it, and whether what is said of a link is true. */
import type { EditionsLocale } from '../../language/data.ts';
import type { Languages } from '../../language/languages.ts';
import { annotationsOf, type PdfAnnotation } from '../../read/pdf/annotations.ts';
import { plainText } from '../../read/pdf/phrasing.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import { normalizeSpace } from '../../tree/outline-of.ts';
import type { EditionLink } from '../compare/links.ts';
import type { Fault } from '../finding.ts';
import type { Place } from '../place.ts';
import { claimsOf } from './claims.ts';

interface PdfLink {
  annotation: PdfAnnotation;
  /** Absent for a link within the document. */
  address?: string;
  text: string;
  place: Place;
}

export function linksOfPdf(reading: PdfReading): EditionLink[] {
  return linksIn(reading).flatMap(({ address, text, place }) =>
    address === undefined ? [] : [{ address, text, place }],
  );
}

const knownLinks = new WeakMap<PdfReading, PdfLink[]>();

function linksIn(reading: PdfReading): PdfLink[] {
  const links = knownLinks.get(reading) ?? readLinks(reading);
  knownLinks.set(reading, links);
  return links;
}

function readLinks(reading: PdfReading): PdfLink[] {
  const { file, pages } = reading;
  const claims = claimsOf(reading);
  const found = annotationsOf(
    file,
    pages.map(({ page }) => page),
  );
  return found
    .filter(({ subtype }) => subtype === 'Link')
    .map((annotation): PdfLink => {
      const action = file.dictionary(annotation.dictionary.get('A'));
      const kind = action && file.name(action.get('S'));
      const address = kind === 'URI' ? file.text(action?.get('URI')) : undefined;
      const text = claims
        .ofObject(annotation.key)
        .map((element) => plainText(element, reading))
        .join('');
      const place = { page: annotation.page.number, object: annotation.key };
      return {
        annotation,
        text: normalizeSpace(text),
        place,
        ...(address !== undefined && { address }),
      };
    });
}

/** What assistive technology says of a link is of the words that editions say, or the address itself. */
export function linkWords(reading: PdfReading, languages: Languages): Fault[] {
  const locales = languages.all.flatMap(({ editions }) => editions ?? []);
  const known = locales.map(wordsOfLocale);
  let words: Set<string> | undefined;
  const ofDocument = (): Set<string> =>
    (words ??= new Set(
      reading.pages.flatMap(({ runs }) => runs.flatMap(({ text }) => wordsIn(text))),
    ));
  return linksIn(reading).flatMap(({ annotation, address, place }): Fault[] => {
    const said = reading.file.text(annotation.dictionary.get('Contents')) ?? '';
    if (said === '' || (address !== undefined && decoded(said) === decoded(address))) return [];
    const foreign = wordsIn(said.replace(/\S*\/\S*/g, ' ')).filter(
      (word) => !known.some((locale) => locale.has(word)) && !ofDocument().has(word),
    );
    const elsewhere = address !== undefined && !endsAlike(said, address);
    if (foreign.length === 0 && !elsewhere) return [];
    const where = address ?? 'a place in the document';
    return [{ ruleId: 'pdf-link-words', reason: `A link to ${where} is called “${said}”.`, place }];
  });
}

/** "Official document A/RES/70/1" leads to an address that ends in that symbol. */
function endsAlike(said: string, address: string): boolean {
  const symbol = said.split(/\s/).filter((word) => word.includes('/'));
  const compact = said.replace(/\s/g, '');
  const end = decoded(address).replace(/^[a-z]+:\/\/[^/]+\/[a-z]{2}\//i, '');
  return symbol.length === 0 ? false : compact.endsWith(end.replace(/\s/g, ''));
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const knownWords = new WeakMap<EditionsLocale, ReadonlySet<string>>();

function wordsOfLocale(locale: EditionsLocale): ReadonlySet<string> {
  const before = knownWords.get(locale);
  if (before) return before;
  const words = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') for (const word of wordsIn(value)) words.add(word);
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(locale);
  knownWords.set(locale, words);
  return words;
}

/** Words of two letters or more; each Chinese sign is one, for a Latin letter may stand beside it. */
function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}]){2,}/gu) ?? [];
}
