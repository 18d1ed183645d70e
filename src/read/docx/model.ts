/** A Word document as reading sees it: paragraphs and tables in a row, with what they show. */
import type { PrintedNumber } from './numbering.ts';
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
  | { kind: 'picture'; description: string; format: RunFormat }
  /** Where a bookmark starts. */
  | { kind: 'bookmark'; name: string; format: RunFormat };

export interface WordParagraph {
  kind: 'paragraph';
  style: Style | undefined;
  number: PrintedNumber | undefined;
  runs: Run[];
}

export interface WordTable {
  kind: 'table';
  rows: WordCell[][];
}

export interface WordCell {
  paragraphs: WordParagraph[];
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
  headers: WordParagraph[];
  footers: WordParagraph[];
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
