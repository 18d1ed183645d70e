/** What pages are filled with: lines, each with the parts that are drawn in it. */
import type { Nodes } from '../../../tree/index.ts';
import type { PageNote } from '../definition/index.ts';
import type { Slot } from '../tag-plan/tags.ts';
import type { TextLine } from '../text/lines.ts';
import type { FlowBlock } from './units.ts';

/** Text in a line. Lengths are from the left edge of the page and from the top of the line. */
export interface TextPart {
  kind: 'text';
  line: TextLine;
  /** The edges of the text, before alignment. */
  x: number;
  room: number;
  align: 'start' | 'justify' | 'end' | 'center';
  baseline: number;
}

export interface RulePart {
  kind: 'rule';
  x: number;
  y: number;
  length: number;
  width: number;
}

export interface ImagePart {
  kind: 'image';
  image: string;
  x: number;
  y: number;
  width: number;
  height: number;
  place: Slot;
}

export type LinePart = TextPart | RulePart | ImagePart;

export interface LaidLine {
  height: number;
  notes: readonly PageNote[];
  parts: LinePart[];
  /** The node whose text it shows, and how much of that stands in lines before. */
  source?: { node: Nodes; at: number };
}

export type LaidBlock = FlowBlock<LaidLine>;
