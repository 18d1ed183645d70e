/** The documents of a folder by organ and session. */
import type { Language } from '../../language/language.ts';
import type { LanguageTag, OrganCode } from '../../tree/types.ts';
import { compare, type DocumentRecord } from '../../editions/manifest.ts';
import type { CatalogueWords } from './words.ts';

export interface OrganGroup {
  organ: string;
  sessions: SessionGroup[];
}

export interface SessionGroup {
  /** "Seventieth session"; the year, where an organ has no sessions. */
  session: string;
  /** The language that this is in, when it is not English. */
  language?: LanguageTag;
  documents: DocumentRecord[];
}

/** The versions of each document in one entry, English first: they have one symbol. */
export function inLanguages(documents: readonly DocumentRecord[]): DocumentRecord[][] {
  const entries: DocumentRecord[][] = [];
  const bySymbol = new Map<string, DocumentRecord[]>();
  for (const document of documents) {
    const { symbol, language } = document;
    const known = symbol === undefined ? undefined : bySymbol.get(symbol);
    if (known && language !== undefined && known.every((other) => other.language !== language)) {
      known.push(document);
      known.sort((one, other) => Number(other.language === 'en') - Number(one.language === 'en'));
      continue;
    }
    const entry = [document];
    entries.push(entry);
    if (symbol !== undefined && language !== undefined) bySymbol.set(symbol, entry);
  }
  return entries;
}

const organOrder = ['GA', 'SC', 'ECOSOC', 'HRC', 'other'] as const satisfies OrganCode[];

/** Groups records: the organs in protocol order, the newest session first, documents by symbol. */
export function catalogueGroups(
  records: readonly DocumentRecord[],
  words: CatalogueWords,
  english: Language,
): OrganGroup[] {
  return organOrder
    .map((code) => ({
      organ: code === 'other' ? words.otherDocuments : english.organs[code],
      sessions: sessionGroups(
        records.filter((record) => (record.organCode ?? 'other') === code),
        words,
      ),
    }))
    .filter(({ sessions }) => sessions.length > 0);
}

function sessionGroups(records: readonly DocumentRecord[], words: CatalogueWords): SessionGroup[] {
  const groups = new Map<string, DocumentRecord[]>();
  for (const record of records) {
    const key = sessionKey(record);
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups]
    .sort(([a], [b]) => compareNumbered(b, a))
    .map(([, documents]) => {
      const sorted = documents.sort((a, b) => compareNumbered(documentKey(a), documentKey(b)));
      return { ...sessionName(sorted, words), documents: sorted };
    });
}

/** Sessions by their number, whatever the language says it in; documents without one by year. */
function sessionKey({ sessionNumber, session, date }: DocumentRecord): string {
  if (sessionNumber !== undefined) return `session ${sessionNumber}`;
  return session ?? date?.slice(0, 4) ?? '';
}

function sessionName(
  documents: readonly DocumentRecord[],
  words: CatalogueWords,
): Pick<SessionGroup, 'session' | 'language'> {
  const english = documents.find(({ language, session }) => language === 'en' && session);
  const first = english ?? documents[0];
  const { session, language, date } = first ?? {};
  if (session === undefined) return { session: date?.slice(0, 4) ?? words.undated };
  return { session, ...(language !== undefined && language !== 'en' && { language }) };
}

function documentKey({ symbol, name }: DocumentRecord): string {
  return `${symbol ?? ''}\0${name}`;
}

/** "A/RES/70/9" before "A/RES/70/10", and the same everywhere: no locale decides. */
function compareNumbered(a: string, b: string): number {
  const padded = (text: string): string =>
    text.replace(/\d+/g, (digits) => digits.padStart(8, '0'));
  return compare(padded(a), padded(b));
}
