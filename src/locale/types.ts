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
  /** What editions say in words of their own. */
  editions: EditionsLocale;
}

/** Grows with the parser; patterns are strings of regular expressions with the `iu` flags. */
export interface ReadingLocale {
  [key: string]: unknown;
}

/** Words that an edition adds to the text. `{name}` marks a place to fill. */
export interface EditionsLocale {
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
