import type { Emphasis } from '../../../tree/types.ts';
import { marked, tagged, type PhrasingContext } from '../marks.ts';

/** Where a lead phrase can stand, `*…*` would be one. */
export function emphasis(node: Emphasis, context: PhrasingContext): string {
  return context.leadSlot ? tagged(node, context) : marked(node, '*', context);
}
