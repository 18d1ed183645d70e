import type { VoteNote } from '../../../tree/types.ts';
import type { BlockContext } from '../blocks.ts';
import { writeLine } from './bare-line.ts';

export function voteNote(node: VoteNote, context: BlockContext): string {
  return writeLine(node, context, 'vote');
}
