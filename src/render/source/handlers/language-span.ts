import type { LanguageSpan } from '../../../tree/types.ts';
import { tagged, type PhrasingContext } from '../marks.ts';

export function languageSpan(node: LanguageSpan, context: PhrasingContext): string {
  return tagged(node, context, { name: 'lang', value: node.language });
}
