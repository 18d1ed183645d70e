import { bareType, normalPhrasing, shapeOf } from '../../../source-format/index.ts';
import type { OperativeParagraph, PreambularParagraph } from '../../../tree/types.ts';
import { isPart, startsWithText, type BlockContext } from '../blocks.ts';

/** Whether a numbered-paragraph node is what a bare paragraph would be read as in its place. */
export function isBare(
  { type, label, children }: PreambularParagraph | OperativeParagraph,
  { place, next }: BlockContext,
): boolean {
  const [first] = children;
  if (place === undefined || label !== undefined || isPart(next)) return false;
  if (first?.type !== 'paragraph' || !startsWithText(children)) return false;
  return bareType(place, shapeOf(normalPhrasing(first.children))) === type;
}
