/** The words of one language that the genre is recognised by, ready to match. */
import { readNumeral } from '../tree/numerals.ts';
import type { LanguageData, MastheadField } from './data.ts';
import { labelWords, type LabelWords } from './label-words.ts';
import type { LanguageTag, OrganCode } from '../tree/types.ts';

export interface Words {
  language: LanguageTag;
  locale: LanguageData;
  /** The English ones, in which other languages print some of their lines; absent in themselves. */
  english?: Words;
  /** Anchored at both ends. */
  enactingClause: RegExp;
  /** Sticky: the masthead is read from left to right. */
  masthead: Record<MastheadField, RegExp>;
  organ: RegExp;
  /** The organization that all organs are of. */
  organizationName: RegExp;
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
  /** A line that ends with a mark of a clause, perhaps with a conjunction and the number of a note. */
  clauseEnd: RegExp;
  /** A line that ends as an item does before the next, without a number behind it. */
  itemEnd: RegExp;
  /** A paragraph that ends as those of a preamble do. */
  recitalEnd: RegExp;
  /** A line that ends with a conjunction. */
  endsInConjunction: RegExp;
  /** A number of a title with the letters of its parts: "70/179", "80/240 A and B"; anchored at the start. */
  titleNumber: RegExp;
  /** What follows the reference of a note; anchored at the start. */
  afterReference: RegExp;
  /** Anchored at both ends. */
  notesHeading: RegExp;
  /** Anchored at the end: a number after it is of a source. */
  abbreviation: RegExp;
  /** Anchored at the start: a number before it counts something. */
  afterNumber: RegExp;
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
  /** The number of a division that articles stand in; anchored at both ends. */
  partNumber: RegExp;
  /** Anchored at both ends. */
  preamble: RegExp;
  statement: RegExp;
  editorial: RegExp;
  particular: RegExp;
  /** Anchored at both ends; in English in every language. */
  titleField: RegExp;
  /** Anchored at both ends, with the colon. */
  topic: RegExp;
  documentKind: RegExp;
  /** Anchored at the end. */
  sponsors: RegExp;
  /** Anchored at the end: a number after it is of the sentence. */
  beforeNumbers: RegExp;
  otherText: RegExp;
  /** Anchored at both ends. */
  furniture: RegExp;
  page: RegExp;
  pageOfTotal: RegExp;
  /** Those in labels of drafts. */
  labels: LabelWords;
}

/** Compiles the words of a language. */
export function readingWords(locale: LanguageData, english?: Words): Words {
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
  const named = reading.divisionNumbers === undefined ? '' : `|${reading.divisionNumbers}`;
  // "第一条": a script without spaces has none between the word and its number.
  const spaced = locale.leadPhrases?.spaced === false ? '*' : '+';
  const closing = String.raw`(?:\s?(?:${reading.conjunctions}))?`;
  const paged = (pattern: string): RegExp =>
    new RegExp(`^(?:${pattern.replaceAll('{number}', String.raw`\d{1,4}`)})$`, 'iu');
  const numbered = (word: string): RegExp =>
    new RegExp(
      `^(?:${stretched(word)})(?:\\s${spaced}([IVXLC]+|\\d+|[A-Z]${named}))?(?=[.:\\s–—-]|$)`,
      'u',
    );
  return {
    language: locale.language,
    locale,
    ...(english && { english }),
    masthead,
    // Model UN drafts add the abbreviation: "The United Nations General Assembly (UNGA),".
    enactingClause: new RegExp(
      `^(?:${filled(reading.enactingClause)})\\s*(?:\\(\\p{L}{2,8}\\))?\\s*[,،，:.]?$`,
      'iu',
    ),
    organ: new RegExp(filled('{organ}'), 'iu'),
    organizationName: new RegExp(filled('{organization}'), 'iu'),
    date: new RegExp(filled('{date}'), 'iu'),
    organHere: new RegExp(`(?:${filled('{organ}')})(?!\\p{L})`, 'iuy'),
    startsWithDate: new RegExp(`^\\s*(?:${filled('{date}')})`, 'iu'),
    startsWithMonth: new RegExp(`^\\s*(?:${filled('{month}')})(?!\\p{L})`, 'iu'),
    startsWithDayRange: new RegExp(
      `^\\s*(?:${reading.dayRange}|[–-])\\s*\\d{1,2}\\s+(?:${filled('{month}')})`,
      'iu',
    ),
    endsInDate: new RegExp(`(?:${filled('{month}')}|\\d{4})$`, 'iu'),
    dateParts: new RegExp(stretched(fillPattern(reading.date, locale)), 'giu'),
    monthAndYear: new RegExp(filled(reading.monthAndYear), 'iu'),
    clauseEnd: new RegExp(String.raw`[;.:,،؛，；。]${closing}\s?\d{0,3}$`, 'u'),
    itemEnd: new RegExp(String.raw`[;.:,،؛，；。]${closing}\s*$`, 'u'),
    recitalEnd: new RegExp(String.raw`[;:,،؛，；]${closing}\s?\d{0,3}$`, 'u'),
    endsInConjunction: new RegExp(`(?<!\\p{L})(?:${reading.conjunctions})$`, 'u'),
    titleNumber: titleNumber(reading.partJoiners),
    afterReference: new RegExp(`^\\s+(?:${reading.afterReferences})(?![\\p{L}\\p{M}])`, 'u'),
    notesHeading: new RegExp(`^(?:${reading.notesHeading})\\s*:?$`, 'iu'),
    abbreviation: new RegExp(`(?:(?<!\\p{L})(?:${reading.abbreviations})\\.?|[/§№$£€])\\s*$`, 'iu'),
    afterNumber: new RegExp(`^\\s*(?:${reading.afterNumbers}|%|°)`, 'iu'),
    adoptionLine: start(reading.adoptionLine),
    originLine: start(reading.originLine),
    titleNumbered: start(reading.titleNumbered),
    titleLead: start(reading.titleLead),
    titleDate: start(reading.titleDate),
    closingNote: start(reading.closingNote),
    voteNote: start(reading.voteNote),
    noteOpening: start(reading.noteOpening),
    annex: numbered(reading.annex),
    section: numbered(`${reading.section}|${inCapitals(reading.section)}`),
    partNumber: new RegExp(`^(?:[IVXLC]+|${reading.partNumbers ?? '(?!)'})$`, 'u'),
    preamble: new RegExp(`^(?:${reading.preamble})\\s*[:.]?$`, 'iu'),
    statement: new RegExp(`^(?:${filled(reading.statement)})\\*{0,2}$`, 'iu'),
    editorial: new RegExp(`^(?:${filled(reading.editorial)})$`, 'iu'),
    titleField: new RegExp(
      `^(?:${reading.titleField}|${english?.locale.reading.titleField ?? reading.titleField})$`,
      'iu',
    ),
    particular: new RegExp(`^(?:${filled(reading.particular)})(?:\\s*:|\\s+[–—-](?=\\s))`, 'iu'),
    topic: new RegExp(`^(?:${filled(reading.topic)})(?:\\s*:|\\s+[–—-])$`, 'iu'),
    documentKind: new RegExp(`^(?:${reading.documentKind})$`, 'iu'),
    sponsors: new RegExp(filled(reading.sponsors), 'iu'),
    beforeNumbers: new RegExp(`(?<![\\p{L}-])(?:${reading.beforeNumbers})\\s*$`, 'iu'),
    otherText: new RegExp(filled(reading.otherText), 'iu'),
    furniture: new RegExp(`^(?:${reading.furniture})$`, 'iu'),
    page: paged(reading.page),
    pageOfTotal: paged(reading.pageOfTotal),
    labels: labelWords([locale, english?.locale].flatMap((data) => data?.labels ?? [])),
  };
}

/** "ARTICLE 3", as old print sets it. */
function inCapitals(pattern: string): string {
  return pattern.replace(/(?<!\\)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** "70/179", "ES-10/24", "2734 (2024)": the number of a resolution, with the letters of its parts. */
function titleNumber(joiners: string): RegExp {
  const session = String.raw`(?:[A-Z]{1,3}\/)?\d{1,4}|E?S-\d{1,2}`;
  const parts = String.raw`\s?[A-Z](?:(?:\s?[-–,]\s?|\s(?:${joiners})\s)[A-Z])*(?!\p{L})`;
  const numbered = String.raw`(?:${session})\/(?:\d{1,4}|…|\.{3})(?:${parts})?`;
  const ofYear = String.raw`\d{1,4}(?:\s[A-Z])?\s\((?:E?S-)?[XVILC]+\)`;
  return new RegExp(String.raw`^(?:${numbered}|${ofYear})(?:\.?\s?[-–]|\.)?(?=\s|$)`, 'u');
}

function fillPattern(
  pattern: string,
  { reading, months, organs, organization }: LanguageData,
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
  return isoDateOf(text, words) ?? (words.english && isoDateOf(text, words.english));
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

/** The value of an ordinal in words, "Sixty-first" → 61, "第六十一届" → 61. */
export function ordinalIn(text: string, { locale }: Words): number | undefined {
  const values = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((word) => locale.reading.ordinals[word] ?? 0);
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum > 0) return sum;
  const numeral = /[一二三四五六七八九十]+/u.exec(text)?.[0];
  return numeral === undefined ? undefined : readNumeral(numeral, 'chinese');
}
