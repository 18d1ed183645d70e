import type { Strong } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import type { Context, Inline } from '../context.ts';
import { marked } from '../inline.ts';

export function strong(node: Strong, context: Context): Inline[] {
  return context.phrasing(node.children, marked(roles.strong.word, context));
}
