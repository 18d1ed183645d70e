import type { AdoptionLine } from '../../../tree/types.ts';
import type { BlockContext } from '../blocks.ts';
import { writeLine } from './bare-line.ts';

/** Bold, as in print: the bold is its form and stands for no node. */
export function adoptionLine(node: AdoptionLine, context: BlockContext): string {
  return writeLine(node, context, 'adoption', [{ type: 'strong', children: node.children }]);
}
