import type { Subscript } from '../../../tree/types.ts';
import { tagged, type PhrasingContext } from '../marks.ts';

export function subscript(node: Subscript, context: PhrasingContext): string {
  return tagged(node, context);
}
