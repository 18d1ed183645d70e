import { normalPhrasing } from '../../../source-format/index.ts';
import type { ClosingNote, PhrasingContent } from '../../../tree/types.ts';
import { linesOf } from '../../../tree/walk.ts';
import type { BlockContext } from '../blocks.ts';
import { writeLine } from './bare-line.ts';

/** Each line in italics, as in print: the italics are its form and stand for no node. */
export function closingNote(node: ClosingNote, context: BlockContext): string {
  // Italics that are nodes of the tree would stand in italics: a container tells them apart.
  if (node.children.some(({ type }) => type === 'emphasis'))
    return writeLine(node, context, 'closing', []);
  const form = linesOf(normalPhrasing(node.children)).flatMap((children, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    { type: 'emphasis', children },
  ]);
  return writeLine(node, context, 'closing', form);
}
