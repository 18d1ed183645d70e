import type { Superscript } from '../../../tree/types.ts';
import { tagged, type PhrasingContext } from '../marks.ts';

export function superscript(node: Superscript, context: PhrasingContext): string {
  return tagged(node, context);
}
