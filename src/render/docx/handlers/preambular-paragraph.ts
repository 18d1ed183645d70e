import type { FileChild } from 'docx';
import type { PreambularParagraph } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { numberedParagraphs } from '../paragraph.ts';

export function preambularParagraph(node: PreambularParagraph, context: Context): FileChild[] {
  return numberedParagraphs(node, context);
}
