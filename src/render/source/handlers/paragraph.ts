import {
  bareType,
  normalPhrasing,
  shapeOf,
  splitItemLabel,
} from '../../../source-format/index.ts';
import type { Paragraph } from '../../../tree/types.ts';
import { writeContainer, type BlockContext } from '../blocks.ts';
import { writePhrasing } from '../phrasing.ts';

export function paragraph(node: Paragraph, context: BlockContext): string {
  const bare = isBareText(node, context);
  const lead = bare && context.part?.lead === true;
  const text = writePhrasing(node.children, { mode: 'paragraph', lead });
  return bare ? text : writeContainer('text', text);
}

function isBareText({ children }: Paragraph, { place, part }: BlockContext): boolean {
  const phrasing = normalPhrasing(children);
  if (phrasing.length === 0) return false;
  if (place !== undefined) return bareType(place, shapeOf(phrasing)) === 'paragraph';
  if (part?.first !== false) return true;
  // "(a) …" below a paragraph would be an item.
  return !part.tail && splitItemLabel(phrasing).label === undefined;
}
