/** What the lines of a canonical source fall into, before anyone asks what it means. */
import type { Table } from '../../../tree/types.ts';
import type { SourceText } from '../source-text.ts';
import type { Range } from '../range.ts';

export interface ParagraphBlock extends Range {
  kind: 'paragraph';
  content: SourceText;
  /** By how many spaces its first line is indented in its container. */
  indent: number;
}

export interface HeadingBlock extends Range {
  kind: 'heading';
  depth: number;
  content: SourceText;
}

/** A line `---`. */
export interface RuleBlock extends Range {
  kind: 'rule';
}

export interface PipeTableBlock extends Range {
  kind: 'table';
  align: NonNullable<Table['align']>;
  rows: TableLine[];
}

export interface TableLine extends Range {
  cells: SourceText[];
}

/** `> …`. */
export interface QuoteBlock extends Range {
  kind: 'quote';
  children: SourceBlock[];
}

/** `- …`. */
export interface BulletBlock extends Range {
  kind: 'bullet';
  children: SourceBlock[];
}

/** `7. …`. */
export interface NumberBlock extends Range {
  kind: 'number';
  label: string;
  children: SourceBlock[];
}

/** `[^7]: …`. */
export interface NoteBlock extends Range {
  kind: 'note';
  key: string;
  children: SourceBlock[];
}

/** `:::name[label]{attributes}` … `:::`. */
export interface ContainerBlock extends Range {
  kind: 'container';
  name: string;
  label?: string;
  attributes: Record<string, string>;
  children: SourceBlock[];
}

export type ParentBlock = QuoteBlock | BulletBlock | NumberBlock | NoteBlock | ContainerBlock;
export type SourceBlock = ParagraphBlock | HeadingBlock | RuleBlock | PipeTableBlock | ParentBlock;
