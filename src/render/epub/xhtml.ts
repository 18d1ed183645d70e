/** Writes elements as XML for the chapters of a book (EPUB 3.3, 5.2: XHTML content documents). */
import type { Element, ElementContent, Properties } from 'hast';
import { find, html, type Info } from 'property-information';
import { printable } from '../../editions/printable.ts';

/** Elements as XHTML text, well-formed whatever words they hold. */
export function xhtml(content: readonly ElementContent[]): string {
  let written = '';
  for (const each of content) written += node(each);
  return written;
}

/** Elements that can hold nothing (HTML, 13.1.2); any other that is empty has both its tags. */
const voidElements = new Set(['br', 'col', 'hr', 'img', 'link', 'meta', 'wbr']);

function node(content: ElementContent): string {
  if (content.type === 'text') return escaped(content.value);
  if (content.type === 'element') return element(content);
  throw new Error(`A chapter of an e-book has no ${content.type}.`);
}

function element({ tagName, properties, children }: Element): string {
  const start = `<${tagName}${attributes(properties)}`;
  if (voidElements.has(tagName)) return `${start}/>`;
  return `${start}>${xhtml(children)}</${tagName}>`;
}

function attributes(properties: Properties): string {
  let written = '';
  for (const property of Object.keys(properties)) {
    const value = properties[property];
    if (value === undefined || value === null || value === false) continue;
    const { attribute, commaSeparated } = infoOf(property);
    const separator = commaSeparated ? ',' : ' ';
    const text = Array.isArray(value) ? value.join(separator) : value === true ? '' : `${value}`;
    written += ` ${attribute}="${escaped(text).replaceAll('"', '&quot;')}"`;
  }
  return written;
}

const infos = new Map<string, Info>();

/** That `className` is "class", and so on. */
function infoOf(property: string): Info {
  let info = infos.get(property);
  if (info === undefined) infos.set(property, (info = find(html, property)));
  return info;
}

function escaped(text: string): string {
  return printable(text).replace(/[&<>]/g, (sign) => references[sign as keyof typeof references]);
}

const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;' } as const;
