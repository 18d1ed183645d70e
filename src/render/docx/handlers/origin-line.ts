import type { FileChild } from 'docx';
import type { OriginLine } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { marked } from '../inline.ts';
import { lineParagraph } from '../paragraph.ts';

export function originLine(node: OriginLine, context: Context): FileChild[] {
  return [lineParagraph(node, node.children, marked('OriginText', context))];
}
