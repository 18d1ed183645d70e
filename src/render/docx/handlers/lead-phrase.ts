import type { LeadPhrase } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import type { Context, Inline } from '../context.ts';
import { marked } from '../inline.ts';

/** Italics that were lost and put back have a style of their own, so that an editor sees them. */
export function leadPhrase(node: LeadPhrase, context: Context): Inline[] {
  const { word } = roles.leadPhrase;
  const style = node.data?.inferred ? `${word}Inferred` : word;
  return context.phrasing(node.children, marked(style, context));
}
