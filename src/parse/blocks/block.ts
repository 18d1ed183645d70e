/**
 * The intermediate representation between the front ends and the genre: what stands on the page,
 * block by block, before anyone asks what it means. A front end for another format (Word) makes
 * the same blocks over a text of its own.
 */
import type { Masthead } from '../../tree/types.ts';
import type { Content } from './content.ts';

/** A paragraph of the page, or a part of one. */
export interface TextBlock {
  kind: 'text';
  /** Lines stand apart by "\n" until they are joined. */
  content: Content;
  /** The level of a heading that the format marks as one. */
  heading?: number;
  /** The format marks a list item here; the bullet itself is set aside. */
  bullet?: boolean;
  /** The level of an item, 1 for the first, where the format itself says it. */
  listLevel?: number;
  /** Columns of white space before the first line. */
  indent: number;
  /** How many `>` stand before it. */
  quote: number;
  /** The format says that this is the definition of a note; the content starts with its label. */
  noteLabelLength?: number;
  /** What references to it call it, where the format itself ties them together. */
  noteIdentifier?: string;
  /** A page ended somewhere before this block and after the last one. */
  afterPageBreak?: boolean;
  /** The typed line that separates the notes of a page stands before it. */
  belowNotesRule?: boolean;
  /** The page shows that it stands in the masthead, beside or above the column of the text. */
  masthead?: boolean;
  /** The format says where paragraphs end: this one does not go on in another. */
  whole?: boolean;
  /** The format says that this is a line of the front, and which. */
  front?: FrontLine;
  /** The format counts the paragraphs: the content starts with the label that it shows. */
  labelLength?: number;
}

/** A field of the masthead, or another line that stands before the body. */
export type FrontLine =
  | Exclude<keyof Masthead, 'type' | 'data' | 'position' | 'agendaItems' | 'particulars'>
  | 'agendaItem'
  | 'agendaItemName'
  | 'title';

/** A table that the format marks as one. */
export interface TableBlock {
  kind: 'table';
  rows: Content[][];
  /** How many columns and rows each cell takes; one of each where nothing is said. */
  spans?: CellSpan[][];
  /** How many of the first rows are heads of the columns; default: 1. */
  headerRows?: number;
  align: ('left' | 'right' | 'center' | null)[];
  /** Columns of white space before it. */
  indent?: number;
  afterPageBreak?: boolean;
}

export interface CellSpan {
  columnSpan: number;
  rowSpan: number;
}

export type Block = TextBlock | TableBlock;

/** A field of what a format keeps beside the text. */
export interface MetadataField {
  name: string;
  /** As it stands in the source, with the colon after it; empty where no key stands. */
  key: Content;
  value: Content;
}

/** What a format keeps beside the text: front matter, the title of a page of the web. */
export interface Metadata {
  /** The stretch of the source that it takes. */
  range: readonly [from: number, to: number];
  fields: MetadataField[];
  /** Why it could not be read, and where. */
  fault?: { reason: string; at: number };
}

/** All that a front end hands over. */
export interface BlockDocument {
  blocks: Block[];
  /** The lines in the margins of the first page, where the format keeps them apart from the text. */
  margins?: TextBlock[];
  /** The format has no pages: whatever stands in the blocks is text. */
  flowing?: boolean;
  /** The language that the format itself names. */
  language?: string;
  /** The front end saw the whole page: a text without an enacting clause is no resolution. */
  asPrinted?: boolean;
  metadata?: Metadata;
}
