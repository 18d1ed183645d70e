/** What the documents of the e-book are written from. */
import type { EditionsLocale } from '../../language/data.ts';

export interface Book {
  /** `urn:uuid:…`, the same for every build of one document. */
  identifier: string;
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  creator?: BookCreator;
  /** The organization whose text it is. */
  publisher?: string;
  /** What it is one of: the organ's texts, those of its session. */
  collections: BookCollection[];
  /** ISO 8601. */
  date?: string;
  modified: string;
  /** What the book was made from: the official record, the file. */
  sources: string[];
  /** The names of the books in other languages that stand beside it. */
  versions: string[];
  subjects: { words: string; language?: string }[];
  description?: string;
  rights: string;
  accessibilityFeatures: string[];
  accessibilitySummary: string;
  certifier?: { name: string; credential?: string; report?: string };
  /** The edition that the page numbers are those of. */
  pageBreakSource?: string;
  words: EditionsLocale;
  /** The language of these words, and of all others that the edition adds, where it is not the text's. */
  wordsLanguage?: string;
  /** The style sheet. */
  style: string;
  images: BookImage[];
  chapters: BookChapter[];
  contents: BookEntry[];
  pages: BookPage[];
  landmarks: { type: string; href: string; text: string }[];
}

export interface BookCreator {
  name: string;
  /** As it stands in a list of names: "United Nations. General Assembly". */
  fileAs: string;
}

export interface BookCollection {
  name: string;
  /** EPUB 3.3, D.3.4: ongoing, or closed. */
  type: 'series' | 'set';
  position?: number;
}

export interface BookImage {
  id: string;
  href: string;
  mediaType: string;
  bytes: Uint8Array;
  cover?: true;
}

export interface BookChapter {
  id: string;
  file: string;
  title: string;
  /** Its title is in words of the edition. */
  own?: true;
  /** For the style sheet: "cover", "text". */
  kind: string;
  /** The content of `body`. */
  html: string;
}

export interface BookEntry {
  text: string;
  href: string;
  /** Words of the edition and not of the text. */
  own?: true;
  /** Its place in reading order, pages counted too. */
  order: number;
  children: BookEntry[];
}

export interface BookPage {
  /** The id of its marker. */
  id: string;
  /** As printed: "2", "iv". */
  label: string;
  href: string;
  order: number;
}
