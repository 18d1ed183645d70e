import type { Subscript } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import type { Context, Inline } from '../context.ts';
import { marked } from '../inline.ts';

export function subscript(node: Subscript, context: Context): Inline[] {
  return context.phrasing(node.children, marked(roles.subscript.word, context));
}
