/**
 * The outline: what a reader meets, block by block, in reading order. A tree has one, and so has
 * every edition read back from its bytes; the two must be equal.
 */
import type { LanguageTag } from './types.ts';

export type OutlineKind =
  | 'masthead'
  | 'adoptionLine'
  | 'originLine'
  | 'title'
  | 'enactingClause'
  | 'preambularParagraph'
  | 'operativeParagraph'
  | 'section'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'tableRow'
  | 'closingNote'
  | 'voteNote'
  | 'annex'
  | 'note';

/** A note marker in a block: it stands after the first `at` characters (UTF-16) of `text`. */
export interface OutlineMarker {
  label: string;
  at: number;
}

/** Words of a block in another language than the document's. */
export interface OutlineLanguage {
  language: LanguageTag;
  /** From this character of `text` … */
  from: number;
  /** … up to, not including, this one. */
  to: number;
}

/** A cell that takes several columns or rows; the cells of its row are counted from 1. */
export interface OutlineSpan {
  cell: number;
  columns: number;
  rows: number;
}

export interface OutlineBlock {
  kind: OutlineKind;
  /** The printed label, apart from the text. */
  label?: string;
  /**
   * The visible text without label and note markers; runs of white space (no-break and narrow
   * spaces among them) are one space, none at the ends.
   */
  text: string;
  markers?: OutlineMarker[];
  languages?: OutlineLanguage[];
  /** Rows: those of their cells that are merged. */
  spans?: OutlineSpan[];
  /** Items: 1 for "(a)", 2 for "(i)". Headings, titles, sections and annexes: their heading level, 1 to 6. */
  level?: number;
  /** The block stands inside quoted text. */
  quoted?: boolean;
  /** The page on which it starts, in editions that have pages. */
  page?: number;
  /** The id that the edition gives it. */
  id?: string;
}

export interface Outline {
  language?: LanguageTag;
  /** The document's title in the edition's metadata. */
  title?: string;
  /** The body in reading order, notes apart. */
  blocks: OutlineBlock[];
  /** The notes, in the order of their numbers. */
  notes: OutlineBlock[];
  /** Sources: where the links of the text lead, each address once. */
  addresses?: readonly string[];
  /** Sources: what they say of themselves beside the text: name, topic, subjects, where they come from. */
  said?: readonly string[];
  /** Text that an edition shows and that no structure holds: assistive technology does not read it. */
  outsideStructure?: OutsideText[];
}

/** Visible text outside of the structure of an edition. */
export interface OutsideText {
  text: string;
  page?: number;
}
