import type { PreambularParagraph } from '../../../tree/types.ts';
import { writeContainer, type BlockContext } from '../blocks.ts';
import { isBare } from './bare-paragraph.ts';

export function preambularParagraph(node: PreambularParagraph, context: BlockContext): string {
  if (isBare(node, context)) return context.parts(node, { tail: true });
  return writeContainer('preambular', context.parts(node), { label: node.label });
}
