import type { Annex } from '../../../tree/types.ts';
import type { BlockContext } from '../blocks.ts';
import { writeDivision } from './division.ts';

export function annex(node: Annex, context: BlockContext): string {
  return writeDivision(node, context);
}
