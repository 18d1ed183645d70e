import type { Emphasis } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import type { Context, Inline } from '../context.ts';
import { marked } from '../inline.ts';

export function emphasis(node: Emphasis, context: Context): Inline[] {
  return context.phrasing(node.children, marked(roles.emphasis.word, context));
}
