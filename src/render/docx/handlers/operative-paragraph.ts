import type { FileChild } from 'docx';
import type { OperativeParagraph } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { numberedParagraphs } from '../paragraph.ts';

export function operativeParagraph(node: OperativeParagraph, context: Context): FileChild[] {
  return numberedParagraphs(node, context);
}
