/**
 * The document definition: pdfmake's vocabulary (`text`, `stack`, `table`, `canvas`, `image`), with
 * keys of our own for what pdfmake has no word for.
 */
import type { FootnoteDefinition, Masthead, Nodes } from '../../../tree/index.ts';
import type { MastheadPart } from '../masthead-parts.ts';
import type { Slot } from '../tag-plan/tags.ts';
import type { BlockStyle, PlacedStyle } from '../template.ts';
import type { Run } from '../text/runs.ts';

/** A block of text in the flow. */
export interface TextNode {
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
  part?: MastheadPart;
}

/** A row of cells; a table is a stack of them. */
export interface TableNode {
  table: { body: TextNode[][] };
  source: Nodes;
  inset: Inset;
}

/** The picture in the masthead; it fits into its frame, which the template places. */
export interface EmblemNode {
  image: string;
  fit: [number, number];
  place: Slot;
}

/** The head of page 1. */
export interface MastheadNode {
  stack: (PlacedNode | EmblemNode)[];
  masthead: true;
  source: Masthead;
  /** Its note comes to the foot of page 1. */
  note?: MastheadPart;
}

/** The short rule that ends the text. */
export interface EndRuleNode {
  canvas: [];
  endRule: true;
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
