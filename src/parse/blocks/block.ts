/**
 * The intermediate representation between the front ends and the genre: what stands on the page,
 * block by block, before anyone asks what it means. A front end for another format (Word) makes
 * the same blocks over a text of its own.
 */
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
  /** A page ended somewhere before this block and after the last one. */
  afterPageBreak?: boolean;
  /** The typed line that separates the notes of a page stands before it. */
  belowNotesRule?: boolean;
  /** The format says where paragraphs end: this one does not go on in another. */
  whole?: boolean;
}

/** A table that the format marks as one. */
export interface TableBlock {
  kind: 'table';
  rows: Content[][];
  align: ('left' | 'right' | 'center' | null)[];
  afterPageBreak?: boolean;
}

export type Block = TextBlock | TableBlock;

/** All that a front end hands over. */
export interface BlockDocument {
  blocks: Block[];
  /** The language that the format itself names. */
  language?: string;
}
