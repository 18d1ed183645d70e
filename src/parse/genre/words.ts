/** The words of one language that the genre is recognised by, ready to match. */
import { readingLanguageOf, type MastheadField, type ReadingLanguage } from '../../locale/index.ts';
import type { LanguageTag, OrganCode } from '../../tree/types.ts';

export interface Words {
  language: LanguageTag;
  locale: ReadingLanguage;
  /** Anchored at both ends. */
  enactingClause: RegExp;
  /** Sticky: the masthead is read from left to right. */
  masthead: Record<MastheadField, RegExp>;
  organ: RegExp;
  date: RegExp;
  /** Anchored at the start, white space before it allowed. */
  startsWithDate: RegExp;
  startsWithMonth: RegExp;
  /** "and 5 December", after a number that is a day too. */
  startsWithDayRange: RegExp;
  /** A month or a year at the end. */
  endsInDate: RegExp;
  /** Sticky. */
  organHere: RegExp;
  /** A date with the groups `day`, `month` and `year`; global. */
  dateParts: RegExp;
  /** A date with or without its day. */
  monthAndYear: RegExp;
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
  statement: RegExp;
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
  const locale = readingLanguageOf(language);
  if (!locale) return undefined;
  const words = compile(locale);
  compiled.set(language, words);
  return words;
}

function compile(locale: ReadingLanguage): Words {
  const { reading } = locale;
  const filled = (pattern: string): string =>
    stretched(fillPattern(pattern, locale).replace(/\(\?<[a-z]+>/g, '(?:'));
  const start = (pattern: string): RegExp => new RegExp(`^(?:${filled(pattern)})`, 'iu');
  const masthead = Object.fromEntries(
    Object.entries(reading.masthead).map(([field, pattern]) => [
      field,
      new RegExp(`(?:${filled(pattern)})(?![\\p{L}\\p{N}])`, 'iuy'),
    ]),
  ) as Record<MastheadField, RegExp>;
  const numbered = (word: string): RegExp =>
    new RegExp(
      `^(?:${stretched(word)})(?:\\s+([IVXLC]+|\\d+|[A-Z]|premier|primero|unique))?(?=[.:\\s–—-]|$)`,
      'u',
    );
  return {
    language: locale.language,
    locale,
    masthead,
    // Model UN drafts add the abbreviation: "The United Nations General Assembly (UNGA),".
    enactingClause: new RegExp(
      `^(?:${filled(reading.enactingClause)})\\s*(?:\\(\\p{L}{2,8}\\))?\\s*[,،，:.]?$`,
      'iu',
    ),
    organ: new RegExp(filled('{organ}'), 'iu'),
    date: new RegExp(filled('{date}'), 'iu'),
    organHere: new RegExp(`(?:${filled('{organ}')})(?!\\p{L})`, 'iuy'),
    startsWithDate: new RegExp(`^\\s*(?:${filled('{date}')})`, 'iu'),
    startsWithMonth: new RegExp(`^\\s*(?:${filled('{month}')})(?!\\p{L})`, 'iu'),
    startsWithDayRange: new RegExp(
      `^\\s*(?:and|or|to|et|au|y|al|и|по|[–-])\\s*\\d{1,2}\\s+(?:${filled('{month}')})`,
      'iu',
    ),
    endsInDate: new RegExp(`(?:${filled('{month}')}|\\d{4})$`, 'iu'),
    dateParts: new RegExp(stretched(fillPattern(reading.date, locale)), 'giu'),
    monthAndYear: new RegExp(filled('(?:{month})\\s+(?:de\\s+)?\\d{4}'), 'iu'),
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
    statement: new RegExp(`^(?:${filled(reading.statement)})\\*{0,2}$`, 'iu'),
    editorial: new RegExp(`^(?:${filled(reading.editorial)})$`, 'iu'),
    particular: new RegExp(`^(?:${filled(reading.particular)})\\s*:`, 'iu'),
    sponsors: new RegExp(filled(reading.sponsors), 'iu'),
  };
}

function fillPattern(
  pattern: string,
  { reading, months, organs, organization }: ReadingLanguage,
): string {
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
export function isoDateIn(text: string, words: Words): string | undefined {
  // Mastheads in Arabic, Chinese and Russian print their date in English.
  return isoDateOf(text, words) ?? isoDateOf(text, wordsOf('en') ?? words);
}

function isoDateOf(text: string, { dateParts, locale }: Words): string | undefined {
  const last = [...text.matchAll(dateParts)].at(-1)?.groups;
  const { day, month = '', year } = last ?? {};
  if (day === undefined || year === undefined) return undefined;
  const plain = month.toLowerCase().replaceAll('\u0640', '');
  const number = /^\d+$/.test(month)
    ? Number(month)
    : locale.months.findIndex((name) => name.toLowerCase() === plain) + 1;
  if (number < 1 || number > 12) return undefined;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Arabic mastheads stretch words with the kashida (U+0640): it may stand after any letter. */
function stretched(pattern: string): string {
  return pattern.replace(/[\u0621-\u063a\u0641-\u064a]/g, '$&\u0640*');
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
