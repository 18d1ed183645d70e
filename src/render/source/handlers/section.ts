import type { Section } from '../../../tree/types.ts';
import type { BlockContext } from '../blocks.ts';
import { writeDivision } from './division.ts';

export function section(node: Section, context: BlockContext): string {
  return writeDivision(node, context);
}
