import type { FileChild } from 'docx';
import type { QuotedBlock } from '../../../tree/index.ts';
import type { Context } from '../context.ts';

/** Word has no container for a quotation: that its paragraphs are quoted stands in their styles. */
export function quotedBlock(node: QuotedBlock, context: Context): FileChild[] {
  return context.blocks(node.children, context);
}
