import type { FileChild } from 'docx';
import type { Item } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { numberedParagraphs } from '../paragraph.ts';

export function item(node: Item, context: Context): FileChild[] {
  return numberedParagraphs(node, context);
}
