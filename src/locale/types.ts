/** What one language contributes: a file `templates/locales/<language>.json` has this shape. */
import type { LanguageTag, OrganCode } from '../tree/types.ts';

export interface Locale {
  language: LanguageTag;
  /** The language's own name, "English". */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Word wants a region: `en-GB`. */
  wordLanguage: string;
  organization: string;
  organs: Record<Exclude<OrganCode, 'other'>, string>;
  /** January first. */
  months: string[];
  /** What reading looks for: fixed words and patterns of the genre. */
  reading: ReadingLocale;
  /** How the language cites documents and paragraphs; without it only symbols become links. */
  citations?: CitationWords;
  /** What editions say in words of their own. */
  editions: EditionsLocale;
}

/** The part of a locale that reading needs: `templates/reading/` has it for languages without more. */
export type ReadingLanguage = Pick<
  Locale,
  'language' | 'organization' | 'organs' | 'months' | 'reading'
>;

/** Patterns (strings of regular expressions) of the words around a citation. */
export interface CitationWords {
  /** "resolution", in every number and case. */
  resolution: string;
  /** The names of organs, the longest first, and the organs that each may mean. */
  organs: { pattern: string; codes: OrganCode[] }[];
  /** Bodies whose resolutions are numbered by rules of their own. */
  otherBodies: string;
  /** "of the", between a number and the name of an organ. */
  of: string;
  /** "in its", before the word "resolution": it is of the body that was named last. */
  possessive: string;
  /** "of 30 July 2010", after a number. */
  date: string;
  /** What stands between the numbers of a list. */
  separator: string;
  paragraph: string;
  paragraphs: string;
  subparagraph: string;
  above: string;
  below: string;
  /** "of the present resolution". */
  ofPresentText: string;
  /** "of", "thereof": what follows or was named is another text. */
  elsewhere: string;
  /** "pursuant to", before the word "paragraph". */
  preposition: string;
  /** "preambular", before the word "paragraph". */
  otherParagraphs: string;
  /** Words of a sentence that may speak of another text's paragraphs. */
  otherTexts: string;
}

/**
 * What reading looks for. Patterns are strings of regular expressions, compiled with the flags `iu`;
 * `{date}`, `{month}`, `{ordinal}`, `{organ}` and `{organization}` stand for the language's own.
 */
export interface ReadingLocale {
  /** With the groups `day`, `month` and `year`. */
  date: string;
  /** Words of ordinals with their values; a compound is the sum of its words. */
  ordinals: Record<string, number>;
  /** One pattern for each line of the masthead. */
  masthead: Record<MastheadField, string>;
  /** What stands before the colon of a draft's heading lines, "Committee", "Topic". */
  particular: string;
  /** How the list of a draft's sponsors ends. */
  sponsors: string;
  adoptionLine: string;
  originLine: string;
  enactingClause: string;
  /** "Resolution 242 (1967)". */
  titleNumbered: string;
  /** "Resolution of 25 January 1946", after the number. */
  titleLead: string;
  /** What a statement by the President of the Council is called: it is its title. */
  statement: string;
  /** "of 22 November 1967". */
  titleDate: string;
  /** How the meeting of a closing note is named. */
  closingNote: string;
  voteNote: string;
  /** The word above an annex. */
  annex: string;
  /** Words that number divisions, "Article", "Chapter". */
  section: string;
  /** How notes begin. */
  noteOpening: string;
  /** Headings of the collections that resolutions were printed in, "Decision". */
  editorial: string;
  /** Its commonest words (in Chinese, characters): they tell it where no word of the genre does. */
  functionWords: string[];
}

export type MastheadField =
  | 'organization'
  | 'distribution'
  | 'date'
  | 'originalLanguage'
  | 'session'
  | 'sessionDates'
  | 'agendaItem'
  | 'jobNumber';

/** Words that an edition adds to the text. `{name}` marks a place to fill. */
export interface EditionsLocale {
  /**
   * What stays on one line: regular expressions with the `gu` flags; `{month}` is any month's name.
   */
  together: string[];
  contents: string;
  preamble: string;
  operativePart: string;
  notes: string;
  annex: string;
  page: string;
  /** "Footnote {label}": where a note marker leads. */
  footnote: string;
  /** "Back to reference {label}, {place}". */
  backToReference: string;
  /** "paragraph {label}", "preambular paragraph {number}" …: a place in words. */
  placeParagraph: string;
  placePreamble: string;
  placeItem: string;
  placeSection: string;
  placeAnnex: string;
  placeTitle: string;
  /** "{parent}, {place}": a place inside a section or an annex. */
  placeWithin: string;
  /** An operative paragraph without a number. */
  placeUnnumbered: string;
  placeNote: string;
  /** Where nothing closer can be said. */
  placeText: string;
  /** "{place} ({number})": the second of its kind, and so on. */
  placeAgain: string;
  /** "24 November 2026", of {day}, {month} and {year}. */
  date: string;
  table: string;
  /** In the place of a title, for a text that has neither title nor symbol. */
  untitled: string;
  /** In the place of a back-link, where the text lost the reference. */
  noReference: string;
  linkCopied: string;
  /** Where the clipboard cannot be used: the address bar shows the link. */
  linkShown: string;
  otherEditions: string;
  /** What each kind of edition is called in a list of them. */
  /** The cover's alternative text. */
  cover: string;
  coverDescription: string;
  /** What an e-book's metadata says to a reader about its accessibility. */
  accessibilitySummary: string;
  accessibilitySummaryPages: string;
  /** Which edition an e-book's page numbers are those of. */
  pageBreakSource: string;
  pageList: string;
  landmarks: string;
  startOfText: string;
  rightsOfOrganization: string;
  rightsOfAuthors: string;
  editionNames: Record<'pdf' | 'epub' | 'docx' | 'html', string>;
  /** Heading of the notes in Word that no reference points at. */
  orphanNotes: string;
  skipToText: string;
  copyLink: string;
  officialDocument: string;
  colophonHeading: string;
  colophonMadeFrom: string;
  colophonReceived: string;
  colophonCorrections: string;
  colophonNotOfficial: string;
  colophonOfficialRecord: string;
}
