/** The parts of a Word file as text that people can read. */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export interface WordPackage {
  names: string[];
  /** A part for people: a line for each paragraph, and for whatever else a line has room for. */
  part: (name: string) => string;
  xml: (name: string) => string;
}

export function openPackage(bytes: Uint8Array): WordPackage {
  const files = unzipSync(bytes);
  const xml = (name: string): string => {
    const content = files[name];
    if (!content) throw new Error(`The package has no ${name}.`);
    return strFromU8(content);
  };
  return { names: Object.keys(files), xml, part: (name) => readable(xml(name)) };
}

/**
 * Nothing of the XML is left out but the prefix "w:", the declarations of names and the attributes of
 * paragraphs and runs. An element is written `name value key=value [what it holds]`. A paragraph is its style, its other properties, "|"
 * and its text: `<Style>text</>` for runs, `⇥` for a tab, `{#name}text{/name}` for a bookmark.
 */
export function readable(xml: string): string {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (!root) return '';
  const bookmarks = new Map<string, string>();
  for (const start of root.getElementsByTagName('w:bookmarkStart'))
    bookmarks.set(start.getAttribute('w:id') ?? '', start.getAttribute('w:name') ?? '');
  return `${linesOf(root, '', bookmarks).join('\n')}\n`;
}

type Bookmarks = ReadonlyMap<string, string>;

const width = 180;

function linesOf(element: Element, indent: string, bookmarks: Bookmarks): string[] {
  if (element.tagName === 'w:p') return [indent + paragraph(element, bookmarks)];
  const whole = indent + short(element);
  const holdsText = element.getElementsByTagName('w:p').length > 0;
  if (!holdsText && whole.length <= width) return [whole];
  const children = childrenOf(element).flatMap((child) => linesOf(child, `${indent}  `, bookmarks));
  return [indent + head(element), ...children];
}

function paragraph(element: Element, bookmarks: Bookmarks): string {
  const [properties, content] = apart(element, 'w:pPr');
  return `${properties} | ${content.map((child) => inline(child, bookmarks)).join('')}`.trim();
}

function inline(element: Element, bookmarks: Bookmarks): string {
  const id = element.getAttribute('w:id') ?? '';
  switch (element.tagName) {
    case 'w:bookmarkStart':
      return `{#${bookmarks.get(id)}}`;
    case 'w:bookmarkEnd':
      return `{/${bookmarks.get(id)}}`;
    case 'w:hyperlink': {
      const text = childrenOf(element).map((child) => inline(child, bookmarks));
      return `<${head(element)}>${text.join('')}</>`;
    }
    case 'w:r': {
      const [properties, content] = apart(element, 'w:rPr');
      const text = content.map(character).join('');
      return properties === '' ? text : `<${properties}>${text}</>`;
    }
    default:
      return `{${short(element)}}`;
  }
}

function character(element: Element): string {
  if (element.tagName === 'w:t') return textOf(element);
  return element.tagName === 'w:tab' ? '⇥' : `{${short(element)}}`;
}

/** The properties of an element, its style first and by its name alone, and what else it holds. */
function apart(element: Element, name: string): [string, Element[]] {
  const all = childrenOf(element);
  const properties = all.filter(({ tagName }) => tagName === name).flatMap(childrenOf);
  const names = properties.map((property) =>
    /^w:[pr]Style$/.test(property.tagName)
      ? (property.getAttribute('w:val') ?? '')
      : short(property),
  );
  return [names.join(', '), all.filter(({ tagName }) => tagName !== name)];
}

function short(element: Element): string {
  const children = childrenOf(element);
  if (children.length > 0) return `${head(element)} [${children.map(short).join(', ')}]`;
  return [head(element), textOf(element)].filter((part) => part !== '').join(' ');
}

function head({ tagName, attributes }: Element): string {
  const values = [...attributes]
    .filter(({ name }) => !name.startsWith('xmlns') && !/^(?:mc:Ignorable|xml:space)$/.test(name))
    .map(({ name, value }) => (name === 'w:val' ? value : `${bare(name)}=${value}`));
  return [bare(tagName), ...values].join(' ');
}

function bare(name: string): string {
  return name.replace(/^w:/, '');
}

function textOf({ textContent }: Element): string {
  return (textContent ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '&#10;');
}

function childrenOf({ childNodes }: Element): Element[] {
  return [...childNodes].filter((child) => isElement(child));
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
