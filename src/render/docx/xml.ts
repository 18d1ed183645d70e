/** Parts of the package that are written as XML of their own: elements in, text out. */
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

type Attributes = Record<string, string | number | undefined>;
type Child = Element | string | undefined;

/** An element; attributes and children that are undefined are left out. */
export function xmlElement(
  name: string,
  attributes: Attributes = {},
  children: Child[] = [],
): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(given.map(([key, value]) => [key, printable(String(value))])),
    children: children.flatMap((child): ElementContent[] =>
      child === undefined
        ? []
        : [typeof child === 'string' ? { type: 'text', value: printable(child) } : child],
    ),
  };
}

/** What XML 1.0 (2.2) cannot hold shows as U+FFFD, as in every edition. */
export function printable(value: string): string {
  return value.replace(unprintable, '\uFFFD');
}

const unprintable = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** `<name w:val="…"/>`, the commonest form of WordprocessingML; nothing for an undefined value. */
export function valueElement(
  name: string,
  value: string | number | undefined,
): Element | undefined {
  return value === undefined ? undefined : xmlElement(name, { 'w:val': value });
}

/** A property that is on or off (ISO 29500-1 17.17.4); nothing when it is not said. */
export function onOff(name: string, value: boolean | undefined): Element | undefined {
  if (value === undefined) return undefined;
  return xmlElement(name, value ? {} : { 'w:val': '0' });
}

export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${toXml(root, { closeEmptyElements: true })}`;
}
