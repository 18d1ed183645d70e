/**
 * What the page asks of its workers and what they answer: plain data, which crosses between threads.
 * A call has a number, and its answer the same; in between, a worker may tell how far it is.
 */
import type {
  EditionOptions,
  Finding,
  Format,
  Look,
  Origin,
  Outline,
  PageArea,
  RuleId,
  Severity,
} from '../core.ts';

/** A message of reading or checking, with its place in the text that is edited. */
export interface DeskMessage {
  ruleId: RuleId;
  severity: Severity;
  reason: string;
  note: string;
  /** Line and column, from 1, and the stretch that it is about, in UTF-16 offsets. */
  line?: number;
  column?: number;
  from?: number;
  to?: number;
  /** Where in the file that was opened. */
  origin?: MessageOrigin;
  /** The one thing that could be done about it, where only one can. */
  mend?: Mend;
}

/** A page and a line of a print, or a paragraph and a part of a Word file, or the path to an element. */
export type MessageOrigin = Pick<Origin, 'page' | 'line' | 'part' | 'paragraph' | 'path'>;

/** A stretch of the source, and what to put in its place. */
export interface Mend {
  from: number;
  to: number;
  insert: string;
}

/** A document of a file as it was read. */
export interface Reading {
  /** What its editions are named after: the file, or of several in one file the symbol. */
  path: string;
  /** The canonical source: that of the file, or the one that was made of what was read. */
  source: string;
  /** The file was a canonical source already. */
  canonical: boolean;
  /** What reading met. Of a canonical source nothing, for it is checked as it is edited. */
  messages: DeskMessage[];
  /** Nothing of the file could be read. */
  empty: boolean;
  /** Where the blocks stand on the pages of a print; empty for what is none. */
  printed: PrintedBlock[];
}

export type { PageArea };

/** A block of the canonical source as it was read, and where its lines stand on the pages. */
export interface PrintedBlock {
  id: string;
  from: number;
  to: number;
  areas: PageArea[];
}

/** What a language offers to one who writes in it. */
export interface Lexicon {
  language: string;
  preambular: readonly string[];
  operative: readonly string[];
  /** What follows a phrase that the paragraph above opens with: once, and the next time. */
  repeated: readonly string[];
  organization: string;
  organs: readonly string[];
  months: readonly string[];
}

/** What changed since a text was opened, in sentences. */
export interface Changes {
  same: boolean;
  changes: { place: string; sentence: string; edits: { from: string; to: string }[] }[];
  renumbered: string[];
}

/** A block of the text: where it stands in the source, and its id in the editions. */
export interface SourceBlock {
  id: string;
  from: number;
  to: number;
  line: number;
}

/** A source as it stands: what there is to say of it, and what can be seen at once. */
export interface Shown {
  messages: DeskMessage[];
  symbol?: string;
  title?: string;
  language?: string;
  /** The language by its own name. */
  languageName?: string;
  direction: 'ltr' | 'rtl';
  counts: { operative: number; preambular: number; notes: number };
  blocks: SourceBlock[];
  outline: Outline;
  /** The web edition. */
  html: string;
}

/** How editions are asked for. */
export interface EditionChoices extends Look {
  links: boolean;
  given?: Given;
}

/** What a command that watches a file was asked for, besides what the page has choices for. */
export interface Given extends Pick<
  EditionOptions,
  'colophon' | 'emblem' | 'certifiedBy' | 'certifierCredential' | 'certifierReport'
> {
  /** Differs when anything of it does. */
  version: number;
  /** A template of one's own: its name, and its files by theirs. */
  template?: { name: string; files: Record<string, string> };
  changes?: 'accept' | 'reject';
  /** What opens a file that is locked. */
  password?: string;
  /** Which of several documents in the file. */
  document?: string;
  sourceDateEpoch?: number;
}

export interface MadeFile {
  format: Format;
  name: string;
  bytes: Uint8Array;
  /** What verification says against it; nothing may be offered that has an error. */
  findings: Finding[];
  /** Characters that the fonts do not have. */
  substituted: readonly string[];
}

/** An edition that could not be made, for want of a font perhaps; the others can. */
export interface UnmadeFile {
  format: Format;
  failure: { reason: string; note: string };
}

export interface PageSize {
  width: number;
  height: number;
}

export interface Chapter {
  title: string;
  /** The content document, as in the book. */
  xhtml: string;
}

export interface Book {
  chapters: Chapter[];
  styles: string[];
}

export interface Asking {
  read: {
    path: string;
    bytes: Uint8Array;
    language?: string | undefined;
    changes?: 'accept' | 'reject' | undefined;
    document?: string | undefined;
    password?: string | undefined;
  };
  show: { path: string; source: string; choices: EditionChoices };
  make: { path: string; source: string; choices: EditionChoices; formats: readonly Format[] };
  openPages: { key: string; bytes: Uint8Array };
  drawPage: { key: string; page: number; width: number };
  openBook: { bytes: Uint8Array };
  lexicon: { language: string };
  compare: { path: string; opened: string; source: string };
}

export interface Answering {
  /** One, but for prints that hold several. */
  read: Reading[];
  show: Shown;
  make: undefined;
  openPages: PageSize[];
  drawPage: ImageBitmap;
  openBook: Book;
  lexicon: Lexicon;
  compare: Changes;
}

export type Kind = keyof Asking;

export interface Call<K extends Kind = Kind> {
  id: number;
  kind: K;
  asked: Asking[K];
}

export type Reply =
  | { id: number; answer: unknown }
  | { id: number; failure: { reason: string; note: string } }
  | { id: number; progress: MadeFile | UnmadeFile };
