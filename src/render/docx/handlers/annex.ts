import type { FileChild } from 'docx';
import type { Annex } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { divisionParagraphs } from '../paragraph.ts';

export function annex(node: Annex, context: Context): FileChild[] {
  return divisionParagraphs(node, context);
}
