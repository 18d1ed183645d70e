/** The document definition: what stands on the pages, each text with all of its look. Plain data. */
import type { FootnoteDefinition, Masthead, Nodes } from '../../../tree/index.ts';
import type { MastheadPart } from '../masthead-parts.ts';
import type { Slot } from '../tag-plan/tags.ts';
import type { BlockStyle, PlacedStyle } from '../../../template/index.ts';
import type { Run } from '../text/runs.ts';

/** A block of text in the flow. */
export interface TextNode {
  kind: 'text';
  text: Run[];
  look: BlockStyle;
  /** The node of the tree whose text it is: pages are told in terms of these. */
  source?: Nodes;
  /** Further in than its style says: quoted text. */
  inset: Inset;
  keepNext: boolean;
}

/** From the column's edges. */
export interface Inset {
  left: number;
  right: number;
}

/** Text at a place of its own on the page. */
export interface PlacedNode {
  text: Run[];
  placed: PlacedStyle;
}

/** A cell, by its place in the grid of its table. */
export interface CellNode {
  text: TextNode;
  column: number;
  columns: number;
  rows: number;
}

/** The cells that begin in each row. */
export interface TableNode {
  kind: 'table';
  rows: CellNode[][];
  columns: number;
  headerRows: number;
  source: Nodes;
  inset: Inset;
}

/** The picture in the masthead; it fits into its frame, which the template places. */
export interface EmblemNode {
  image: string;
  place: Slot;
}

/** The head of page 1. */
export interface MastheadNode {
  kind: 'masthead';
  emblem?: EmblemNode;
  lines: PlacedNode[];
  source: Masthead;
  /** Its note comes to the foot of page 1. */
  note?: MastheadPart;
}

/** The short rule that ends the text. */
export interface EndRuleNode {
  kind: 'endRule';
}

export type FlowNode = TextNode | TableNode | MastheadNode | EndRuleNode;

/** What stands at the foot of a page: a note of the text, or that of the symbol's asterisk. */
export type PageNote = FootnoteDefinition | MastheadPart;

export interface Definition {
  content: FlowNode[];
  /** The text of each note. */
  notes: Map<PageNote, FlowNode[]>;
  /** Running head and foot of a page. */
  header(page: number, pages: number): PlacedNode[];
  footer(page: number, pages: number): PlacedNode[];
}
