/** The XML of an e-book: content documents, package document, navigation. */
import { DOMParser, Node, type Element } from '@xmldom/xmldom';
import type { MarkupElement } from '../html/markup.ts';

/** The text is no well-formed XML; the message says where. */
export class XmlError extends Error {
  override name = 'XmlError';
}

/** U+FFFD is a character like others: it stands for one that XML cannot hold. */
const aboutCharacter = /replacement character/i;

/**
 * Reads XML.
 * @throws {XmlError} when it is not well formed, or declares entities of its own.
 */
export function parseXml(text: string): MarkupElement {
  if (/<!ENTITY/i.test(text)) throw new XmlError('The file declares entities of its own.');
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level === 'warning' && aboutCharacter.test(message)) return;
      throw new XmlError(message);
    },
  });
  try {
    const root = parser.parseFromString(text, 'application/xml').documentElement;
    if (!root) throw new XmlError('The file has no element.');
    return convert(root, undefined);
  } catch (error) {
    if (error instanceof XmlError) throw error;
    throw new XmlError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function convert(node: Element, parent: MarkupElement | undefined): MarkupElement {
  const element: MarkupElement = {
    name: node.localName ?? node.nodeName,
    attributes: new Map([...node.attributes].map(({ name, value }) => [name, value])),
    children: [],
    ...(parent && { parent }),
    ...(node.lineNumber !== undefined && { line: node.lineNumber }),
  };
  for (const child of node.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE) {
      element.children.push(convert(child as Element, element));
    } else if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE) {
      element.children.push(child.nodeValue ?? '');
    }
  }
  return element;
}
