/**
 * The head of page 1 as lines, in the order in which every edition shows and reads them. Said here
 * once: what shows or reads a masthead has a table of all names, so a new one must be answered there.
 */
import type { LanguageTag, Masthead } from './types.ts';

/** What stands in the masthead. Its lines are made of these, but for the job number's. */
export type MastheadFields = Omit<Masthead, 'type' | 'position' | 'data'>;

/** Those that are one string. */
export type MastheadTextField = {
  [K in keyof MastheadFields]-?: MastheadFields[K] extends string | undefined ? K : never;
}[keyof MastheadFields];

/** A line that is printed at the head of page 1. Blank ones are none. */
export interface MastheadLine {
  name: MastheadLineName;
  text: string;
  /** The words that the line begins with, where they say what follows: "Committee:". */
  term?: string;
  /** Known from elsewhere in the text: the print does not have it. */
  supplied?: true;
}

export type MastheadLineName =
  Exclude<MastheadTextField, 'jobNumber'> | 'agendaItem' | 'agendaItemName' | 'particular';

type Given = Omit<MastheadLine, 'text'> & { text: string | undefined };

const own =
  (name: MastheadLineName & MastheadTextField) =>
  (masthead: Masthead): Given[] => [{ name, text: masthead[name] }];

/** The lines of each field; the order of the fields is that of the lines. */
const linesOfField = {
  organization: own('organization'),
  symbol: own('symbol'),
  organ: ({ organ, data }) =>
    organ === undefined
      ? [{ name: 'organ', text: data?.organ, supplied: true }]
      : [{ name: 'organ', text: organ }],
  distribution: own('distribution'),
  date: own('date'),
  originalLanguage: own('originalLanguage'),
  subsidiaryOrgan: own('subsidiaryOrgan'),
  session: own('session'),
  sessionDates: own('sessionDates'),
  committee: own('committee'),
  agendaItems: ({ agendaItems = [] }) =>
    agendaItems.flatMap(({ label, name }) => [
      { name: 'agendaItem', text: label },
      { name: 'agendaItemName', text: name },
    ]),
  particulars: ({ particulars = [] }) =>
    particulars.map(({ term, value }) => ({ name: 'particular', text: `${term} ${value}`, term })),
  sponsors: own('sponsors'),
  symbolNote: own('symbolNote'),
  // It stands at the foot of the pages.
  jobNumber: () => [],
} satisfies Record<keyof MastheadFields, (masthead: Masthead) => Given[]>;

/** The lines of the masthead in the order in which editions show them. */
export function mastheadLines(masthead: Masthead): MastheadLine[] {
  return Object.values<(masthead: Masthead) => Given[]>(linesOfField)
    .flatMap((linesOf) => linesOf(masthead))
    .filter((line): line is MastheadLine => line.text !== undefined && line.text.trim() !== '');
}

/**
 * Official documents in Arabic, Chinese and Russian print some lines in English: "Distr.: General",
 * "16 February 2016". A voice of the document's own language would read them (WCAG 2.2 SC 3.1.2).
 */
export function isEnglishLine(text: string, language: LanguageTag | undefined): boolean {
  if (language === undefined || !/\p{Script=Latin}{3}/u.test(text)) return false;
  const script = scriptOf(language);
  return script !== undefined && script !== 'Latn' && !/(?!\p{Script=Latin})\p{L}/u.test(text);
}

function scriptOf(language: LanguageTag): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    // A source may name a language that is none.
    return undefined;
  }
}
