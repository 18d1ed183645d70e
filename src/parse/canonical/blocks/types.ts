/** What the lines of a canonical source fall into, before anyone asks what it means. */
import type { Table } from '../../../tree/types.ts';
import type { Content } from '../content.ts';
import type { Range } from '../range.ts';

export interface ParagraphBlock extends Range {
  kind: 'paragraph';
  content: Content;
  /** By how many spaces its first line is indented in its container. */
  indent: number;
}

export interface HeadingBlock extends Range {
  kind: 'heading';
  depth: number;
  content: Content;
}

/** A line `---`. */
export interface RuleBlock extends Range {
  kind: 'rule';
}

export interface TableBlock extends Range {
  kind: 'table';
  align: NonNullable<Table['align']>;
  rows: TableLine[];
}

export interface TableLine extends Range {
  cells: Content[];
}

/** `> …`. */
export interface QuoteBlock extends Range {
  kind: 'quote';
  children: Block[];
}

/** `- …`. */
export interface BulletBlock extends Range {
  kind: 'bullet';
  children: Block[];
}

/** `7. …`. */
export interface NumberBlock extends Range {
  kind: 'number';
  label: string;
  children: Block[];
}

/** `[^7]: …`. */
export interface NoteBlock extends Range {
  kind: 'note';
  key: string;
  children: Block[];
}

/** `:::name[label]{attributes}` … `:::`. */
export interface ContainerBlock extends Range {
  kind: 'container';
  name: string;
  label?: string;
  attributes: Record<string, string>;
  children: Block[];
}

export type ParentBlock = QuoteBlock | BulletBlock | NumberBlock | NoteBlock | ContainerBlock;
export type Block = ParagraphBlock | HeadingBlock | RuleBlock | TableBlock | ParentBlock;
