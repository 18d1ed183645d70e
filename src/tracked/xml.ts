/** The parts of a Word file as elements that can be put together anew and written again. */
import { SaxesParser } from 'saxes';

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}

export type XmlNode = Element | string;

/** Parses a part that was written here. */
export function parsePart(xml: string): Element {
  const top: { children: XmlNode[] } = { children: [] };
  const open: { children: XmlNode[] }[] = [top];
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('opentag', ({ name, attributes }) => {
    const children: XmlNode[] = [];
    open.at(-1)?.children.push({ name, attributes, children });
    open.push({ children });
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (text) => {
    if (open.length > 1) open.at(-1)?.children.push(text);
  });
  parser.write(xml).close();
  const root = top.children.find((child) => typeof child !== 'string');
  if (!root) throw new Error('A part of a Word file is empty.');
  return root;
}

export function writePart(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${write(root)}`;
}

/** An element as text; also what two elements are compared by. */
export function write(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(write).join('')}</${node.name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): Element {
  return { name, attributes, children };
}

export function elementsIn(parent: Element | undefined, name?: string): Element[] {
  return (parent?.children ?? [])
    .filter((child) => typeof child !== 'string')
    .filter((child) => name === undefined || child.name === name);
}

export function first(parent: Element | undefined, name: string): Element | undefined {
  return elementsIn(parent, name)[0];
}

export function without(parent: Element, ...names: readonly string[]): XmlNode[] {
  return parent.children.filter(
    (child) => typeof child === 'string' || !names.includes(child.name),
  );
}

/** The words of an element. */
export function wordsIn(node: XmlNode): string {
  if (typeof node === 'string') return '';
  if (node.name === 'w:t')
    return node.children.filter((child) => typeof child === 'string').join('');
  return node.children.map(wordsIn).join('');
}

/** All elements of a name in a tree, in order. */
export function* deep(node: XmlNode, name: string): Generator<Element> {
  if (typeof node === 'string') return;
  if (node.name === name) yield node;
  for (const child of node.children) yield* deep(child, name);
}

/** The tree with each element replaced, children first. */
export function mapped(node: XmlNode, change: (node: Element) => Element): XmlNode {
  if (typeof node === 'string') return node;
  return change({ ...node, children: node.children.map((child) => mapped(child, change)) });
}
