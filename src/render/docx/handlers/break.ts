import type { Break } from '../../../tree/index.ts';
import type { Context, Inline } from '../context.ts';
import { lineBreak } from '../inline.ts';

export function breakLine(_node: Break, context: Context): Inline[] {
  return [lineBreak(context)];
}
