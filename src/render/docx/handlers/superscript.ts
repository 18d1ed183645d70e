import type { Superscript } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import type { Context, Inline } from '../context.ts';
import { marked } from '../inline.ts';

export function superscript(node: Superscript, context: Context): Inline[] {
  return context.phrasing(node.children, marked(roles.superscript.word, context));
}
