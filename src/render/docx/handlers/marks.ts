/** Marks on words: the character styles of what they hold. */
import type { LanguageSpan, LeadPhrase, NodeOf } from '../../../tree/index.ts';
import { roles, variants } from '../../roles.ts';
import type { DocxContext, InlineElement } from '../context.ts';
import { withMark } from '../inline.ts';

export function mark(
  node: NodeOf<'emphasis' | 'strong' | 'superscript' | 'subscript'>,
  context: DocxContext,
): InlineElement[] {
  return context.phrasing(node.children, withMark(roles[node.type].word, context));
}

/** Italics that were lost and put back have a style of their own, so that an editor sees them. */
export function leadPhrase(node: LeadPhrase, context: DocxContext): InlineElement[] {
  const { word } = node.data?.inferred ? variants.inferredLeadPhrase : roles.leadPhrase;
  return context.phrasing(node.children, withMark(word, context));
}

export function languageSpan(node: LanguageSpan, context: DocxContext): InlineElement[] {
  return context.phrasing(node.children, { ...context, span: node.language });
}
