/** What an edition says about itself: what it was made from, and that it is not the official record. */
import { fill } from '../locale/index.ts';
import type { EditionsLocale } from '../locale/types.ts';
import { mastheadOf, type LanguageTag, type Root } from '../tree/index.ts';
import { dateInWords } from './dates.ts';
import { officialAddress } from './official-documents.ts';

/** One statement in parts: words, and addresses that may be links. */
export type Statement = (string | { url: string })[];

export function colophonStatements(
  root: Root,
  words: EditionsLocale,
  language: LanguageTag | undefined,
): Statement[] {
  const { source, received, corrections = [] } = root.data?.provenance ?? {};
  const said: Statement[] = [];
  if (source) said.push([fill(words.colophonMadeFrom, { source })]);
  if (received)
    said.push([fill(words.colophonReceived, { date: dateInWords(received, language, words) })]);
  if (corrections.length > 0)
    said.push([fill(words.colophonCorrections, { corrections: corrections.join(' ') })]);
  said.push([words.colophonNotOfficial, ...officialRecord(root, words, language)]);
  return said;
}

/** Where the official record is kept: as the source says, else where its symbol leads. */
function officialRecord(
  root: Root,
  words: EditionsLocale,
  language: LanguageTag | undefined,
): Statement {
  const url = officialUrl(root, language);
  if (url === undefined) return [];
  const [before = '', after = ''] = words.colophonOfficialRecord.split('{url}');
  return [` ${before}`, { url }, after];
}

/** The address of the official record, if it can be told. */
export function officialUrl(root: Root, language: LanguageTag | undefined): string | undefined {
  const given = root.data?.provenance?.official;
  if (given !== undefined) return /^https?:\/\//i.test(given) ? given : undefined;
  const symbol = mastheadOf(root)?.symbol?.replace(/\*+$/, '');
  return symbol !== undefined && /^[A-Z]+\/\S/.test(symbol)
    ? officialAddress(symbol, language)
    : undefined;
}
