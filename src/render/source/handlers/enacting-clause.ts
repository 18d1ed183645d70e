import type { EnactingClause } from '../../../tree/types.ts';
import type { BlockContext } from '../blocks.ts';
import { writeLine } from './bare-line.ts';

export function enactingClause(node: EnactingClause, context: BlockContext): string {
  return writeLine(node, context, 'enacting');
}
