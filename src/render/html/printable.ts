/** What XML cannot hold and HTML takes for errors is replaced in whole trees of elements. */
import type { ElementContent } from 'hast';
import { printable } from '../../editions/printable.ts';

/** Makes the text and the attributes of elements printable, in place. */
export function makePrintable(content: readonly ElementContent[]): void {
  for (const node of content) {
    if (node.type === 'text') node.value = printable(node.value);
    if (node.type !== 'element') continue;
    for (const name of Object.keys(node.properties)) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = printable(value);
    }
    makePrintable(node.children);
  }
}
