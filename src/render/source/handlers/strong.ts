import type { Strong } from '../../../tree/types.ts';
import { marked, type PhrasingContext } from '../marks.ts';

export function strong(node: Strong, context: PhrasingContext): string {
  return marked(node, '**', context);
}
