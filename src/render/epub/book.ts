/** What the templates of the e-book are filled with. */
import type { EditionsLocale } from '../../locale/types.ts';

export interface Book {
  /** `urn:uuid:…`, the same for every build of one document. */
  identifier: string;
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
  creator?: string;
  /** ISO 8601. */
  date?: string;
  modified: string;
  /** What the book was made from: the official record, the file. */
  sources: string[];
  subjects: string[];
  description?: string;
  rights: string;
  accessibilityFeatures: string[];
  accessibilitySummary: string;
  certifiedBy?: string;
  /** The edition that the page numbers are those of. */
  pageBreakSource?: string;
  words: EditionsLocale;
  /** The style sheet. */
  style: string;
  images: BookImage[];
  chapters: BookChapter[];
  contents: BookEntry[];
  pages: BookPage[];
  landmarks: { type: string; href: string; text: string }[];
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
  /** For the style sheet: "cover", "text". */
  kind: string;
  /** The content of `body`. */
  html: string;
}

export interface BookEntry {
  text: string;
  href: string;
  /** Its place in reading order, pages counted too. */
  order: number;
  children: BookEntry[];
}

export interface BookPage {
  number: number;
  href: string;
  order: number;
}
