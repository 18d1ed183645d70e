import type { FileChild } from 'docx';
import type { AdoptionLine } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { lineParagraph } from '../paragraph.ts';

export function adoptionLine(node: AdoptionLine, context: Context): FileChild[] {
  return [lineParagraph(node, node.children, context)];
}
