import type { FileChild } from 'docx';
import type { Heading } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { lineParagraph } from '../paragraph.ts';

export function heading(node: Heading, context: Context): FileChild[] {
  return [lineParagraph(node, node.children, context)];
}
