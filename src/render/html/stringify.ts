/** Writes elements as text. */
import type { ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { makePrintable } from './printable.ts';

const writer = unified().use(rehypeStringify, { closeSelfClosing: false }).freeze();

/** Elements as HTML text. */
export function stringify(content: readonly ElementContent[]): string {
  makePrintable(content);
  return writer.stringify({ type: 'root', children: [...content] } satisfies Root);
}
