/** What one language contributes: a file `templates/languages/<language>.json` has this shape. */
import type { Format } from '../editions/formats.ts';
import type { LanguageTag, OrganCode } from '../tree/types.ts';
import type { ComparisonWords } from './comparison-words.ts';
import type { DivisionData } from './divisions.ts';
import type { LabelData } from './label-words.ts';
import type { PhraseData } from './lead-phrases.ts';
import type { NoteWords } from './note-words.ts';
import type { Punctuation } from './punctuation.ts';
import type { StyleData } from './style-advice.ts';
import type { Typography } from './typography.ts';

export interface LanguageData {
  language: LanguageTag;
  /** The language's own name, "English". */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Word wants a region: `en-GB`. */
  wordLanguage: string;
  /** How what Word shows begins where a field leads nowhere, in its interface of this language. */
  fieldErrors: string[];
  organization: string;
  organs: Record<Exclude<OrganCode, 'other'>, string>;
  /** January first. */
  months: string[];
  /** How the genre writes words that a line end may cut; without it only the text itself tells. */
  spelling?: SpellingData;
  /** What reading looks for: fixed words and patterns of the genre. */
  reading: ReadingLocale;
  /** The labels of divisions; without them those of English serve. */
  divisions?: DivisionData;
  /** The words in labels of drafts; those of English serve beside them. */
  labels?: LabelData;
  /** The words that open paragraphs; without them no lead phrase is inferred. */
  leadPhrases?: PhraseData;
  /** How paragraphs end; without it their ends are not checked. */
  punctuation?: Punctuation;
  /** What notes say; without it their wording is not checked. */
  notes?: NoteWords;
  /** What the rules of style advise, by rule. */
  style?: StyleData;
  /** How the language cites documents and paragraphs; without it only symbols become links. */
  citations?: CitationWords;
  /** How its text is set on pages; without it, as the template sets English. */
  typography?: Typography;
  /** What editions say in words of their own; without them they say it in English. */
  editions?: EditionsLocale;
  /** What comparisons say; without it they say it in English. */
  comparison?: ComparisonWords;
}

/** Words as official documents have them, in small letters. */
export interface SpellingData {
  /** With their hyphens; what they begin and end with, other compounds do too. */
  compounds: string[];
  /** Words of the genre that dictionaries do not have. */
  words: string[];
  /** What keeps its hyphen before most words, and stands before them without one: "non". */
  prefixes: string[];
  /** Words before which a hyphen waits for a later word: "gender- and age-sensitive". */
  joining: string[];
}

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
  /** What stands between the days of two dates: "4 and 5 December". */
  dayRange: string;
  /** What joins the last of a list to the others. */
  conjunctions: string;
  /** What stands between the letters of a resolution's parts: "A to C". */
  partJoiners: string;
  /** Words that a sentence goes on with after the reference of a note, and no quantity has. */
  afterReferences: string;
  /** What stands above the notes of a text. */
  notesHeading: string;
  /** Before the number of a page, a volume, a paragraph: "No.", "para.". */
  abbreviations: string;
  /** What a number counts: "per cent". */
  afterNumbers: string;
  /** A month and a year without a day. */
  monthAndYear: string;
  /** Words of ordinals with their values; a compound is the sum of its words. */
  ordinals: Record<string, number>;
  /** One pattern for each line of the masthead. */
  masthead: Record<MastheadField, string>;
  /** What stands before the colon of a draft's heading lines, "Committee", "Topic". */
  particular: string;
  /** Those of them that name the draft: what stands behind the colon is its title. */
  topic: string;
  /** Lines that say what a text is and not what it is about: "Draft resolution". */
  documentKind: string;
  /** How the list of a draft's sponsors ends. */
  sponsors: string;
  /** What the front matter of a draft calls its title. */
  titleField: string;
  /** What a draft's heading calls a text that is no resolution: an amendment, a decision. */
  otherText: string;
  adoptionLine: string;
  originLine: string;
  enactingClause: string;
  /** One as people write it, which messages name where there is none. */
  enactingExample: string;
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
  /** The heading of the preamble of a declaration or a convention. */
  preamble: string;
  /** Words that number divisions, "Article", "Chapter". */
  section: string;
  /** Numbers of divisions in words, "premier", beside figures, Roman numbers and capitals. */
  divisionNumbers?: string;
  /** Those of them that number what articles stand in, beside Roman numbers. */
  partNumbers?: string;
  /** How notes begin. */
  noteOpening: string;
  /** Headings of the collections that resolutions were printed in, "Decision". */
  editorial: string;
  /** Words that a number belongs to or that count something, "paragraph", "of", "least". */
  beforeNumbers: string;
  /** Whole lines that pages print: "Please recycle", "(continued)". */
  furniture: string;
  /** A page by its number, "Page 2"; `{number}` stands for the number. */
  page: string;
  /** "2 of 10", in the same way. */
  pageOfTotal: string;
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
  /** One of several resolutions of a file. */
  placeResolution: string;
  placeVote: string;
  placeTable: string;
  /** Where nothing closer can be said. */
  placeText: string;
  /** "{place} ({number})": the second of its kind, and so on. */
  placeAgain: string;
  /** "24 November 2026", of {day}, {month} and {year}. */
  date: string;
  /** The first of a month, where it is no plain figure: "1er". */
  firstDay?: string;
  /** Labels of sections that say themselves what they are, beside those of several words: 第一条. */
  namesItself?: string;
  table: string;
  /** In the place of a title, for a text that has neither title nor symbol. */
  untitled: string;
  /** In the place of a back-link, where the text lost the reference. */
  noReference: string;
  linkCopied: string;
  /** Where the clipboard cannot be used: the address bar shows the link. */
  linkShown: string;
  otherEditions: string;
  /** The name of a list of the versions in other languages. */
  otherLanguages: string;
  /** The cover's alternative text. */
  cover: string;
  coverDescription: string;
  /** What an e-book's metadata says to a reader about its accessibility. */
  accessibilitySummary: string;
  accessibilitySummaryPages: string;
  /** The same where the page numbers are those of the official document. */
  accessibilitySummaryRecord: string;
  /** Which edition an e-book's page numbers are those of. */
  pageBreakSource: string;
  /** The session of a text that does not print it in words. */
  sessionNumber: string;
  pageList: string;
  landmarks: string;
  startOfText: string;
  rightsOfOrganization: string;
  rightsOfAuthors: string;
  /** What each kind of edition is called in a list of them. */
  editionNames: Record<Format, string>;
  /** Heading of the notes in Word that no reference points at. */
  orphanNotes: string;
  skipToText: string;
  copyLink: string;
  /** How texts cite a resolution of each organ: "General Assembly resolution {number}". */
  citationResolution: Record<Exclude<OrganCode, 'other'>, string>;
  /** "para. {label}", "sect. {label}": what citations shorten. */
  citationParagraph: string;
  citationSection: string;
  copyCitation: string;
  copyWords: string;
  citationCopied: string;
  wordsCopied: string;
  /** Where a page leads back to: the list of what was published with it. */
  allDocuments: string;
  officialDocument: string;
  colophonHeading: string;
  colophonMadeFrom: string;
  colophonReceived: string;
  colophonCorrections: string;
  colophonNotOfficial: string;
  colophonOfficialRecord: string;
}
