/** The parts of a Word file as text that people can read, and small files to read back. */
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

export interface WordPackage {
  names: string[];
  /** The XML of a part, one element a line. */
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
  return { names: Object.keys(files), xml, part: (name) => formatXml(xml(name)) };
}

/** Indents elements; those that hold only text stay on one line. */
export function formatXml(xml: string): string {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  return root ? `${format(root, '').join('\n')}\n` : '';
}

function format(element: Element, indent: string): string[] {
  const attributes = [...element.attributes]
    .filter(({ name }) => !name.startsWith('xmlns') && name !== 'mc:Ignorable')
    .map(({ name, value }) => ` ${name}="${value}"`)
    .join('');
  const children = [...element.childNodes].filter((child) => isElement(child));
  const open = `${indent}<${element.tagName}${attributes}`;
  if (children.length === 0) {
    const text = (element.textContent ?? '').replace(/&/g, '&amp;').replace(/</g, '&lt;');
    return [text === '' ? `${open}/>` : `${open}>${text}</${element.tagName}>`];
  }
  return [
    `${open}>`,
    ...children.flatMap((child) => format(child, `${indent}  `)),
    `${indent}</${element.tagName}>`,
  ];
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
