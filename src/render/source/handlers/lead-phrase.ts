import type { LeadPhrase } from '../../../tree/types.ts';
import { marked, tagged, type PhrasingContext } from '../marks.ts';

export function leadPhrase(node: LeadPhrase, context: PhrasingContext): string {
  return context.leadSlot ? marked(node, '*', context) : tagged(node, context);
}
