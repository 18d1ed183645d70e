import type { FileChild } from 'docx';
import type { Paragraph } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { lineParagraph } from '../paragraph.ts';

export function paragraph(node: Paragraph, context: Context): FileChild[] {
  return [lineParagraph(node, node.children, context)];
}
