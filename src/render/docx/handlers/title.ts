import type { FileChild } from 'docx';
import type { Title } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { lineParagraph } from '../paragraph.ts';

export function title(node: Title, context: Context): FileChild[] {
  return [lineParagraph(node, node.children, context)];
}
