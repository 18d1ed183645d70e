/** Parts of the package that are written as XML of their own: elements in, text out. */
import { printable } from '../../editions/printable.ts';

export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** An element that is written already. */
export interface XmlElement {
  xml: string;
}

type Attributes = Record<string, string | number | undefined>;
/** A string is text. */
type Child = XmlElement | string | undefined;

/** An element; attributes and children that are undefined are left out. */
export function xmlElement(
  name: string,
  attributes: Attributes = {},
  children: readonly Child[] = [],
): XmlElement {
  let tag = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeXml(String(value))}"`;
  }
  let content = '';
  for (const child of children) {
    if (child !== undefined) content += typeof child === 'string' ? escapeXml(child) : child.xml;
  }
  return { xml: content === '' ? `<${tag}/>` : `<${tag}>${content}</${name}>` };
}

/** What is markup or would be read as a space (XML 1.0, 2.4 and 3.3.3) stands as a reference. */
export function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"\t\n\r]/g, (character) => references[character] ?? '');
}

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** `<name w:val="…"/>`, the commonest form of WordprocessingML; nothing for an undefined value. */
export function valueElement(
  name: string,
  value: string | number | undefined,
): XmlElement | undefined {
  return value === undefined ? undefined : xmlElement(name, { 'w:val': value });
}

/** A property that is on or off (ISO 29500-1 17.17.4); nothing when it is not said. */
export function onOff(name: string, value: boolean | undefined): XmlElement | undefined {
  if (value === undefined) return undefined;
  return xmlElement(name, value ? {} : { 'w:val': '0' });
}

export function xmlDocument({ xml }: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}
