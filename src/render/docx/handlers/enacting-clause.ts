import type { FileChild } from 'docx';
import type { EnactingClause } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { lineParagraph } from '../paragraph.ts';

export function enactingClause(node: EnactingClause, context: Context): FileChild[] {
  return [lineParagraph(node, node.children, context)];
}
