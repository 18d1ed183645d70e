/**
 * XML 1.0 (2.2) cannot hold control characters or lone surrogates, escaped or not, and HTML takes
 * them for errors: what cannot be held is shown as U+FFFD.
 */
import type { ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';

const unprintable = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

export function printable(value: string): string {
  return value.replace(unprintable, '\uFFFD');
}

/** Makes the text and the attributes of elements printable, in place. */
export function makePrintable(content: readonly ElementContent[]): void {
  const tree: Root = { type: 'root', children: [...content] };
  visit(tree, (node) => {
    if (node.type === 'text') node.value = printable(node.value);
    if (node.type !== 'element') return;
    for (const [name, value] of Object.entries(node.properties))
      if (typeof value === 'string') node.properties[name] = printable(value);
  });
}
