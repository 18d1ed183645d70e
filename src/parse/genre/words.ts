/** The words of one language that the genre is recognised by, ready to match. */
import { localeOf, type Locale, type MastheadField } from '../../locale/index.ts';
import type { LanguageTag, OrganCode } from '../../tree/types.ts';

export interface Words {
  language: LanguageTag;
  locale: Locale;
  /** Anchored at both ends. */
  enactingClause: RegExp;
  /** Sticky: the masthead is read from left to right. */
  masthead: Record<MastheadField, RegExp>;
  organ: RegExp;
  date: RegExp;
  /** Anchored at the start. */
  adoptionLine: RegExp;
  originLine: RegExp;
  titleNumbered: RegExp;
  titleLead: RegExp;
  titleDate: RegExp;
  closingNote: RegExp;
  voteNote: RegExp;
  noteOpening: RegExp;
  /** Sections and annexes: the word, then perhaps a number; anchored at the start. */
  annex: RegExp;
  section: RegExp;
  /** Anchored at both ends. */
  editorial: RegExp;
  particular: RegExp;
  /** Anchored at the end. */
  sponsors: RegExp;
}

const compiled = new Map<LanguageTag, Words>();

/** The words of a language; `undefined` when reading does not know it. */
export function wordsOf(language: LanguageTag): Words | undefined {
  const known = compiled.get(language);
  if (known) return known;
  const locale = localeOf(language);
  if (!locale) return undefined;
  const words = compile(locale);
  compiled.set(language, words);
  return words;
}

function compile(locale: Locale): Words {
  const { reading } = locale;
  const filled = (pattern: string): string => fillPattern(pattern, locale);
  const start = (pattern: string): RegExp => new RegExp(`^(?:${filled(pattern)})`, 'iu');
  const masthead = Object.fromEntries(
    Object.entries(reading.masthead).map(([field, pattern]) => [
      field,
      new RegExp(`(?:${filled(pattern)})(?![\\p{L}\\p{N}])`, 'iuy'),
    ]),
  ) as Record<MastheadField, RegExp>;
  const numbered = (word: string): RegExp =>
    new RegExp(`^(?:${word})(?:\\s+([IVXLC]+|\\d+|[A-Z]))?(?=[.:\\s–—-]|$)`, 'u');
  return {
    language: locale.language,
    locale,
    masthead,
    enactingClause: new RegExp(`^(?:${filled(reading.enactingClause)})\\s*[,،，:.]?$`, 'iu'),
    organ: new RegExp(filled('{organ}'), 'iu'),
    date: new RegExp(filled('{date}'), 'iu'),
    adoptionLine: start(reading.adoptionLine),
    originLine: start(reading.originLine),
    titleNumbered: start(reading.titleNumbered),
    titleLead: start(reading.titleLead),
    titleDate: start(reading.titleDate),
    closingNote: start(reading.closingNote),
    voteNote: start(reading.voteNote),
    noteOpening: start(reading.noteOpening),
    annex: numbered(reading.annex),
    section: numbered(reading.section),
    editorial: new RegExp(`^(?:${filled(reading.editorial)})$`, 'iu'),
    particular: new RegExp(`^(?:${filled(reading.particular)})\\s*:`, 'iu'),
    sponsors: new RegExp(filled(reading.sponsors), 'iu'),
  };
}

function fillPattern(pattern: string, { reading, months, organs, organization }: Locale): string {
  const values: Record<string, () => string> = {
    date: () => reading.date,
    month: () => months.join('|'),
    ordinal: () => Object.keys(reading.ordinals).join('|'),
    organ: () => Object.values(organs).join('|').replaceAll(' ', '\\s+'),
    organization: () => organization,
  };
  const fill = (text: string): string =>
    text.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
      const value = values[name]?.();
      return value === undefined ? whole : fill(value);
    });
  return fill(pattern);
}

/** The organ that a text names. */
export function organCodeIn(text: string, { locale }: Words): OrganCode | undefined {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  const found = (Object.entries(locale.organs) as [OrganCode, string][]).find(([, name]) =>
    plain.includes(name.toLowerCase()),
  );
  return found?.[0];
}

/** The organ that a symbol belongs to. */
export function organCodeOfSymbol(symbol: string): OrganCode | undefined {
  const compact = symbol.replace(/\s+/g, '');
  if (compact.startsWith('A/HRC/')) return 'HRC';
  if (compact.startsWith('A/')) return 'GA';
  if (compact.startsWith('S/')) return 'SC';
  return compact.startsWith('E/') ? 'ECOSOC' : undefined;
}

/** The last date in a text as ISO 8601. */
export function isoDateIn(text: string, { date, locale }: Words): string | undefined {
  const all = [...text.matchAll(new RegExp(date.source, 'giu'))];
  const last = all.at(-1)?.[0];
  if (last === undefined) return undefined;
  const [day] = /\d{1,2}/.exec(last) ?? [];
  const year = /\d{4}/.exec(last.slice(day?.length ?? 0))?.[0];
  const lower = last.toLowerCase();
  const month = locale.months.findIndex((name) => lower.includes(name.toLowerCase())) + 1;
  if (day === undefined || year === undefined || month === 0) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The value of an ordinal in words, "Sixty-first" → 61. */
export function ordinalIn(text: string, { locale }: Words): number | undefined {
  const values = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => locale.reading.ordinals[word] ?? 0);
  const sum = values.reduce((total, value) => total + value, 0);
  return sum > 0 ? sum : undefined;
}
