/** Sections and annexes. */
import type { FileChild } from 'docx';
import { ownHeading, type NodeOf } from '../../../tree/index.ts';
import type { DocxContext } from '../context.ts';
import { lineParagraph } from '../paragraph.ts';

/** A section or an annex: its label and heading on one line, then what it holds. */
export function division(node: NodeOf<'section' | 'annex'>, context: DocxContext): FileChild[] {
  const heading = ownHeading(node);
  const below = heading ? node.children.slice(1) : node.children;
  return [lineParagraph(node, heading?.children ?? [], context), ...context.blocks(below, context)];
}
