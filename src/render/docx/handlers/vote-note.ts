import type { FileChild } from 'docx';
import type { VoteNote } from '../../../tree/index.ts';
import type { Context } from '../context.ts';
import { lineParagraph } from '../paragraph.ts';

export function voteNote(node: VoteNote, context: Context): FileChild[] {
  return [lineParagraph(node, node.children, context)];
}
