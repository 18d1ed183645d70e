import type { FileChild } from 'docx';
import type { AdoptionLine } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { lineParagraph } from '../paragraph.ts';

/** Large type breaks soon: "17" and "December" stay on one line. */
export function adoptionLine(node: AdoptionLine, context: Context): FileChild[] {
  return [lineParagraph(node, node.children, { ...context, keepTogether: true })];
}
