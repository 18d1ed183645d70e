import type { LeadPhrase } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import type { Context, Inline } from '../context.ts';
import { marked } from '../inline.ts';

export function leadPhrase(node: LeadPhrase, context: Context): Inline[] {
  return context.phrasing(node.children, marked(roles.leadPhrase.word, context));
}
