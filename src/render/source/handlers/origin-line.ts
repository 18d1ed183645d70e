import type { OriginLine } from '../../../tree/types.ts';
import type { BlockContext } from '../blocks.ts';
import { writeLine } from './bare-line.ts';

export function originLine(node: OriginLine, context: BlockContext): string {
  return writeLine(node, context, 'origin');
}
