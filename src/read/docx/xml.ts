/** The XML of a Word file, as plain elements without prefixes. */
import { DOMParser, Node, type Element } from '@xmldom/xmldom';

export interface XmlElement {
  /** The local name, "p" for `w:p`. */
  name: string;
  /** Whether it is of WordprocessingML itself, transitional or strict (ISO 29500-1 annex A.1). */
  word: boolean;
  /** By local name. */
  attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The part is no XML that may be read. */
export class XmlError extends Error {
  override name = 'XmlError';
}

const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Deeper than any document nests; recursion further down stays safe. */
const deepest = 400;

/**
 * Parses a part. Document types are refused (ISO 29500-2 6.2.5 forbids them), and with them all
 * entities but XML's own five.
 * @throws {XmlError} when the part is not well formed.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const text = decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    throw new XmlError('It declares a document type or entities, which Word files must not.');
  }
  const parser = new DOMParser({
    // XML 1.0 (2.11) knows CR and LF; the parser would take U+2028 and U+0085 for line ends, too.
    normalizeLineEndings: (source) => source.replace(/\r\n?/g, '\n'),
    onError: (level, message) => {
      // A warning is no fault: U+FFFD, which stands for what XML cannot hold, gives one.
      if (level !== 'warning') throw new XmlError(`It is no well-formed XML: ${message}`);
    },
  });
  try {
    const root = parser.parseFromString(text, 'application/xml').documentElement;
    if (!root) throw new XmlError('It is empty.');
    return convert(root, 0);
  } catch (error) {
    if (error instanceof XmlError) throw error;
    throw new XmlError('It is no well-formed XML.', { cause: error });
  }
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new XmlError('It is neither UTF-8 nor UTF-16.', { cause });
  }
}

function convert(node: Element, depth: number): XmlElement {
  if (depth > deepest) throw new XmlError('Its elements nest too deep.');
  const element: XmlElement = {
    name: node.localName ?? node.nodeName,
    word: wordNamespaces.has(node.namespaceURI ?? ''),
    attributes: new Map(
      [...node.attributes].map(({ localName, name, value }) => [localName ?? name, value]),
    ),
    children: [],
  };
  for (const child of node.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE) {
      element.children.push(convert(child as Element, depth + 1));
    } else if (child.nodeType === Node.TEXT_NODE || child.nodeType === Node.CDATA_SECTION_NODE) {
      element.children.push(child.nodeValue ?? '');
    }
  }
  return element;
}

export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}

export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? [])
    .filter((child) => isElement(child))
    .filter((child) => name === undefined || child.name === name);
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element, name)[0];
}

/** The value of a property, `<w:jc w:val="both"/>`. */
export function valueOf(element: XmlElement | undefined, name?: string): string | undefined {
  const property = name === undefined ? element : childOf(element, name);
  return property?.attributes.get('val');
}

/** A property that is on or off (17.17.4); `undefined` when nothing is said. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  if (property === undefined) return undefined;
  return !['0', 'false', 'off'].includes(property.attributes.get('val') ?? '1');
}

/** The number in an attribute or a value. */
export function numberIn(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** All elements of a name below an element, in order. */
export function* descendantsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsOf(element)) {
    if (child.name === name) yield child;
    yield* descendantsOf(child, name);
  }
}

export function textContent(element: XmlElement | undefined): string {
  return (element?.children ?? [])
    .map((child) => (isElement(child) ? textContent(child) : child))
    .join('');
}
