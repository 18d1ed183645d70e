/** Closed lists of elements and attributes, for files that only Plenary writes. */
import type { MarkupElement } from '../../read/html/markup.ts';
import { elementsOf } from '../../read/html/markup.ts';

/** By element, its attributes with a pattern for the whole of their values. */
export type ClosedList = Readonly<Record<string, Readonly<Record<string, RegExp>>>>;

/** What of a file stands in no list: "item has fallback=…". */
export function strangersIn(root: MarkupElement, list: ClosedList): string[] {
  return elementsOf(root).flatMap(({ name, attributes }): string[] => {
    if (!Object.hasOwn(list, name)) return [`The element ${name} is in no edition.`];
    const strange: string[] = [];
    for (const [attribute, value] of attributes) {
      // Names of namespaces do nothing by themselves.
      if (attribute.startsWith('xmlns') || list[name]?.[attribute]?.test(value) === true) continue;
      strange.push(`${name} has ${attribute}="${value.slice(0, 40)}", which no edition has.`);
    }
    return strange;
  });
}

export const any = /^/;

/** One of these values, and no other. */
export function oneOf(...values: readonly string[]): RegExp {
  const escaped = values.map((value) => value.replaceAll(/[.+*?()[\]{}|\\^$/]/g, String.raw`\$&`));
  return new RegExp(`^(?:${escaped.join('|')})$`);
}
