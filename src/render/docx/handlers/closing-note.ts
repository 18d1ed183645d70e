import type { FileChild } from 'docx';
import type { ClosingNote } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { lineParagraph } from '../paragraph.ts';

export function closingNote(node: ClosingNote, context: Context): FileChild[] {
  return [lineParagraph(node, node.children, context)];
}
