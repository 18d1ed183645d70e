/** Where reading stands among blocks that follow one another. */
import { placeAfter, type Place } from '../../../source-format/index.ts';
import type { Annex, ParagraphContent, Section, SectionContent } from '../../../tree/types.ts';
import type { Context } from '../context.ts';

/** A section or an annex that is open. */
export interface Division {
  depth: number;
  node: Section | Annex;
}

export interface Flow {
  context: Context;
  /** The sections and annexes that are open, each inside the one before. */
  divisions: Division[];
  /** Where the next block goes. */
  children: SectionContent[];
  root: SectionContent[];
  /** What the next bare paragraph is. */
  place: Place;
  /** The bare paragraph that items, quotations and tables belong to. */
  tail: ParagraphContent[] | undefined;
}

/** Adds a block where reading stands. */
export function add(node: SectionContent, flow: Flow): void {
  flow.children.push(node);
  flow.place = placeAfter(node);
  flow.tail = undefined;
}
