/** Paragraphs of preamble and operative part, and the items and quotations that they hold. */
import type { FileChild } from 'docx';
import { ownParagraph, type NodeOf, type QuotedBlock } from '../../../tree/index.ts';
import type { DocxContext } from '../context.ts';
import { lineParagraph } from '../paragraph.ts';

/** A numbered paragraph or an item: its own text, then what it holds. */
export function numbered(
  node: NodeOf<'preambularParagraph' | 'operativeParagraph' | 'item'>,
  context: DocxContext,
): FileChild[] {
  const own = ownParagraph(node);
  const below = own ? node.children.slice(1) : node.children;
  return [lineParagraph(node, own?.children ?? [], context), ...context.blocks(below, context)];
}

/** Word has no container for a quotation: that its paragraphs are quoted stands in their styles. */
export function quotedBlock(node: QuotedBlock, context: DocxContext): FileChild[] {
  return context.blocks(node.children, context);
}
