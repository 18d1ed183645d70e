import type { LanguageSpan } from '../../../tree/index.ts';
import type { Context, Inline } from '../context.ts';

export function languageSpan(node: LanguageSpan, context: Context): Inline[] {
  return context.phrasing(node.children, { ...context, span: node.language });
}
