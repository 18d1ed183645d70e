/** Marks on words: asterisks where Markdown would read them so, else the element. */
import type { Emphasis, LanguageSpan, LeadPhrase, NodeOf, Strong } from '../../../tree/types.ts';
import { marked, tagged, type PhrasingContext } from '../marks.ts';

/** Where a lead phrase can stand, `*…*` would be one. */
export function emphasis(node: Emphasis, context: PhrasingContext): string {
  return context.leadSlot ? tagged(node, context) : marked(node, '*', context);
}

export function leadPhrase(node: LeadPhrase, context: PhrasingContext): string {
  return context.leadSlot ? marked(node, '*', context) : tagged(node, context);
}

export function strong(node: Strong, context: PhrasingContext): string {
  return marked(node, '**', context);
}

export function raisedOrLowered(
  node: NodeOf<'superscript' | 'subscript'>,
  context: PhrasingContext,
): string {
  return tagged(node, context);
}

export function languageSpan(node: LanguageSpan, context: PhrasingContext): string {
  return tagged(node, context, { name: 'lang', value: node.language });
}
