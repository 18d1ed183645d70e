/** Where reading stands among blocks that follow one another. */
import { placeAfter, type Place } from '../../../source-format/index.ts';
import type {
  Annex,
  PageBreak,
  ParagraphContent,
  Section,
  SectionContent,
} from '../../../tree/types.ts';
import type { Context } from '../context.ts';

/** A section or an annex that is open. */
export interface OpenDivision {
  depth: number;
  node: Section | Annex;
}

export interface FlowState {
  context: Context;
  /** The sections and annexes that are open, each inside the one before. */
  divisions: OpenDivision[];
  /** Where the next block goes. */
  children: SectionContent[];
  root: SectionContent[];
  /** What the next bare paragraph is. */
  place: Place;
  /** The bare paragraph that items, quotations and tables belong to. */
  tail: ParagraphContent[] | undefined;
}

/** Adds a block where reading stands. */
export function add(node: SectionContent, flow: FlowState): void {
  flow.children.push(node);
  flow.place = placeAfter(node, flow.place);
  flow.tail = undefined;
}

/** Adds a page break: what the next bare paragraph is does not change. */
export function addPageBreak(node: PageBreak, flow: FlowState): void {
  flow.children.push(node);
  flow.tail = undefined;
}
