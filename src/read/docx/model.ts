/** A Word document as reading sees it: paragraphs and tables in a row, with what they show. */
import type { PrintedNumber } from './numbering.ts';
import type { NoteCounting, Section } from './sections.ts';
import type { Look, Style, Styles } from './styles.ts';
import type { TrackedChange } from './changes.ts';

/** What a run of words is besides its words. */
export interface RunFormat {
  /** The name of the character style, in lower case. */
  style?: string | undefined;
  /** How the character style makes the words look. */
  styled?: Look;
  /** What is set on the words themselves. */
  direct?: Look;
  /** The language tag that Word gives the words. */
  language?: string | undefined;
  /** The same for words in Chinese, Japanese or Korean script. */
  eastAsian?: string | undefined;
  /** The same for words that run from right to left, and what holds where nothing is said. */
  complexScript?: string | undefined;
  usualComplexScript?: string | undefined;
  /** The words are of a complex script, which has bold and italics of its own. */
  complex?: boolean;
  /** Where the words lead, if they are a link. */
  link?: string | undefined;
}

export type Run =
  | { kind: 'text'; text: string; format: RunFormat }
  | { kind: 'break'; format: RunFormat }
  /** Where a note hangs. Its marker is `shown`, or what Word counts. */
  | { kind: 'note'; note: string; shown?: string; format: RunFormat }
  /** A field that repeats the marker of the note at a bookmark. */
  | { kind: 'noteField'; bookmark: string; shown: string; format: RunFormat }
  /** The marker at the start of a note's own text. */
  | { kind: 'noteMark'; format: RunFormat }
  /** A picture, and the words that are drawn in it. */
  | { kind: 'picture'; description: string; words: string; format: RunFormat }
  /** Where a bookmark starts. */
  | { kind: 'bookmark'; name: string; format: RunFormat };

/** What reading met in a paragraph and must not leave unsaid. */
export type Remark =
  /** Words that are not in the text, and why. */
  | { kind: 'hidden' | 'struck' | 'placeholder' | 'annotation' | 'fieldError'; text: string }
  /** Words that the author struck out, in the text as was asked for. */
  | { kind: 'struckKept'; text: string }
  | { kind: 'formula'; text: string }
  | { kind: 'symbol'; font: string; code: string }
  | { kind: 'field' | 'numberFormat'; name: string };

export interface WordParagraph {
  kind: 'paragraph';
  style: Style | undefined;
  number: PrintedNumber | undefined;
  runs: Run[];
  remarks?: Remark[];
  /** The level of a heading that the paragraph itself says, 1 to 9, or 0 for none. */
  outline?: number;
  /** It stands in a frame apart from the text around it, as the notes of a masthead do. */
  framed?: boolean;
  /** A section of the document ends with it. */
  endsSection?: boolean;
}

export interface WordTable {
  kind: 'table';
  rows: WordCell[][];
  /** How many of the first rows are marked as heads of the columns. */
  headerRows: number;
  /** How wide the columns are, in twentieths of a point; empty where the file does not say. */
  widths: number[];
}

export interface WordCell {
  paragraphs: WordParagraph[];
  /** The first column that it takes, and how many columns and rows. */
  column: number;
  columnSpan: number;
  rowSpan: number;
}

export type WordBlock = WordParagraph | WordTable;

export interface WordNote {
  id: string;
  blocks: WordBlock[];
}

/** What reading makes of the parts of a Word file. */
export interface WordComment {
  author: string;
  text: string;
}

export interface WordDocument {
  blocks: WordBlock[];
  notes: ReadonlyMap<string, WordNote>;
  sections: Section[];
  /** What holds for notes where a section says nothing of its own. */
  noteCounting: Record<'footnotes' | 'endnotes', Partial<NoteCounting>>;
  /** The head and the foot of the first page. */
  firstPage: { head: WordParagraph[]; foot: WordParagraph[] };
  /** The heads and feet of all other pages. */
  headers: WordParagraph[];
  footers: WordParagraph[];
  /** Parts whose words Word would take in and that cannot be read, by their paths. */
  unread: string[];
  styles: Styles;
  /** Core and custom properties by name: `dc:language` is `language`. */
  core: ReadonlyMap<string, string>;
  custom: ReadonlyMap<string, string>;
  changes: TrackedChange[];
  comments: WordComment[];
}

/** The visible text of a paragraph, without its number and note markers. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? '\n' : ''))
    .join('');
}

/** The paragraphs of blocks, those of tables cell by cell. */
export function paragraphsOf(blocks: readonly WordBlock[]): WordParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs)),
  );
}
