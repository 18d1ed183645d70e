import type { FileChild } from 'docx';
import type { Section } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { divisionParagraphs } from '../paragraph.ts';

export function section(node: Section, context: Context): FileChild[] {
  return divisionParagraphs(node, context);
}
