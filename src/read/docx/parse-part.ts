/**
 * Parts become elements as they are read: a long document is tens of megabytes of XML, of which
 * little is words. What only measures and paints is never kept.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { XmlElement, XmlNode } from './xml.ts';

/** The part is no XML that may be read. */
export class PartError extends Error {
  override name = 'PartError';
}

const wordNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Deeper than any document nests; recursion further down stays safe. */
const deepest = 400;

/**
 * Parses a part. Document types are refused (ISO 29500-2 6.2.5 forbids them), and with them all
 * entities but XML's own five.
 * @throws {PartError} when the part is not well formed.
 */
export function parsePart(bytes: Uint8Array): XmlElement {
  const builder = new Builder();
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('doctype', () => {
    throw new PartError('It declares a document type or entities, which Word files must not.');
  });
  parser.on('error', ({ message }) => {
    throw new PartError(`It is no well-formed XML: ${message}`);
  });
  parser.on('opentag', (tag) => builder.open(tag));
  parser.on('text', (text) => builder.addText(text));
  parser.on('cdata', (text) => builder.addText(text));
  parser.on('closetag', () => builder.close());
  for (const piece of decoded(bytes)) parser.write(piece);
  parser.close();
  if (!builder.root) throw new PartError('It is empty.');
  return builder.root;
}

const step = 65_536;

function* decoded(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.byteLength; at += step) {
      const stream = at + step < bytes.byteLength;
      yield decoder.decode(bytes.subarray(at, at + step), { stream });
    }
  } catch (cause) {
    if (cause instanceof PartError) throw cause;
    throw new PartError('It is neither UTF-8 nor UTF-16.', { cause });
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Properties that say nothing about what the words are, by their names in WordprocessingML. */
const layout: ReadonlySet<string> = new Set(
  (
    'adjustRightInd autoSpaceDE autoSpaceDN bdr cantSplit color contextualSpacing cnfStyle fitText ' +
    'hideMark highlight ind jc keepLines keepNext kern kinsoku lastRenderedPageBreak ligatures ' +
    'mirrorIndents noProof noWrap overflowPunct pBdr pgMar pgSz position proofErr shd snapToGrid ' +
    'spacing suppressAutoHyphens suppressLineNumbers sz szCs tabs tblBorders tblCellMar tblInd ' +
    'tblLayout tblLook tblW tblpPr tcBorders tcFitText tcMar tcW textAlignment textDirection ' +
    'topLinePunct trHeight vAlign w widowControl wordWrap'
  ).split(' '),
);

interface OpenElement extends XmlElement {
  children: XmlNode[];
  /** What prefixes stand for here; that of the parent where nothing new is said. */
  namespaces: ReadonlyMap<string, string>;
}

const noAttributes: ReadonlyMap<string, string> = new Map();
const noChildren: readonly XmlNode[] = [];

class Builder {
  root: XmlElement | undefined;
  readonly #open: OpenElement[] = [];
  readonly #properties = new Map<string, XmlElement>();
  /** How many elements are open of which nothing is kept. */
  #left = 0;

  /** Properties that are equal are one value. */
  #shared(element: XmlElement): XmlElement {
    const key = `${element.name} ${[...element.attributes].join(' ')} ${element.word}`;
    const known = this.#properties.get(key);
    if (known === undefined) this.#properties.set(key, element);
    return known ?? element;
  }

  open({ name, attributes }: SaxesTagPlain): void {
    if (this.#open.length + this.#left >= deepest) {
      throw new PartError('Its elements nest too deep.');
    }
    const outer = this.#open.at(-1)?.namespaces ?? noAttributes;
    const namespaces = withDeclared(outer, attributes);
    const [prefix, local] = partsOf(name);
    const namespace = namespaces.get(prefix);
    if (namespace === undefined && prefix !== '') {
      throw new PartError(`It is no well-formed XML: the prefix ${prefix} is not declared.`);
    }
    const word = namespace !== undefined && wordNamespaces.has(namespace);
    if (this.#left > 0 || (word && layout.has(local))) {
      this.#left += 1;
      return;
    }
    const named = byLocalName(attributes);
    this.#open.push({ name: local, word, attributes: named, children: [], namespaces });
  }

  addText(text: string): void {
    if (this.#left === 0) this.#open.at(-1)?.children.push(text);
  }

  close(): void {
    if (this.#left > 0) {
      this.#left -= 1;
      return;
    }
    const open = this.#open.pop();
    if (!open) return;
    const { name, word, attributes, children } = open;
    const own = children.length === 0 ? noChildren : children;
    const parent = this.#open.at(-1);
    const made: XmlElement = { name, word, attributes, children: own };
    // What properties say, they say in every other paragraph.
    const element = parent?.name.endsWith('Pr') && own === noChildren ? this.#shared(made) : made;
    if (parent) parent.children.push(element);
    else this.root = element;
  }
}

function withDeclared(
  outer: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  let declared: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    const [prefix, local] = name === 'xmlns' ? ['xmlns', ''] : partsOf(name);
    if (prefix === 'xmlns') (declared ??= new Map(outer)).set(local, attributes[name] ?? '');
  }
  return declared ?? outer;
}

/** What Word notes of its own sessions says nothing of the text. */
const ofSessions = /^(?:xmlns|w:rsid|w14:(?:paraId|textId)$)/;

function byLocalName(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  let named: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!ofSessions.test(name)) {
      (named ??= new Map()).set(partsOf(name)[1], attributes[name] ?? '');
    }
  }
  return named ?? noAttributes;
}

function partsOf(name: string): [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}
