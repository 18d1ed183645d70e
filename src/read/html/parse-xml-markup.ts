/**
 * XML as the same elements that HTML becomes: that of an e-book, and of the parts of a Word file. Read
 * once, as it comes.
 */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { deepestElements, LimitError, tooDeep } from '../limits.ts';
import type { MarkupElement } from './markup.ts';

/** The text is no well-formed XML; the message says where. */
export class XmlMarkupError extends Error {
  override name = 'XmlMarkupError';
}

/**
 * Reads XML.
 * @throws {XmlMarkupError} when it is not well formed, or declares entities of its own; {LimitError} when its
 * elements nest too deep.
 */
export function parseXmlMarkup(text: string): MarkupElement {
  if (/<!ENTITY/i.test(text)) throw new XmlMarkupError('The file declares entities of its own.');
  const parser = new SaxesParser({ xmlns: false, position: true });
  const builder = new Builder(text, () => parser.position);
  parser.on('error', ({ message }) => {
    throw new XmlMarkupError(message);
  });
  parser.on('opentagstart', () => builder.begin());
  parser.on('opentag', (tag) => builder.open(tag));
  parser.on('text', (value) => builder.addText(value));
  parser.on('cdata', (value) => builder.addText(value));
  parser.on('closetag', () => builder.close());
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof XmlMarkupError || error instanceof LimitError) throw error;
    throw new XmlMarkupError(error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
  if (!builder.root) throw new XmlMarkupError('The file has no element.');
  return builder.root;
}

/** The prefixes that need no declaration (Namespaces in XML 1.0, 3). */
const known: ReadonlySet<string> = new Set(['xml', 'xmlns']);

interface OpenElement {
  element: MarkupElement;
  /** The prefixes that are declared here; those of the parent where nothing new is said. */
  prefixes: ReadonlySet<string>;
}

class Builder {
  root: MarkupElement | undefined;
  readonly #text: string;
  readonly #position: () => number;
  readonly #open: OpenElement[] = [];
  #line = 1;
  /** Up to where lines have been counted. */
  #counted = 0;

  constructor(text: string, position: () => number) {
    this.#text = text;
    this.#position = position;
  }

  /** The name of a tag has been read: it began at the last "<". */
  begin(): void {
    const from = this.#text.lastIndexOf('<', this.#position() - 1);
    for (
      let at = this.#text.indexOf('\n', this.#counted);
      at >= 0 && at < from;
      at = this.#text.indexOf('\n', at + 1)
    ) {
      this.#line += 1;
    }
    this.#counted = from;
  }

  open({ name, attributes: written }: SaxesTagPlain): void {
    if (this.#open.length > deepestElements) throw tooDeep();
    const outer = this.#open.at(-1);
    const parent = outer?.element;
    const attributes = new Map(Object.entries(written));
    const prefixes = withDeclared(outer?.prefixes ?? known, attributes);
    refuseUndeclared(name, prefixes);
    for (const attribute of attributes.keys()) refuseUndeclared(attribute, prefixes);
    const element: MarkupElement = {
      name: name.slice(name.indexOf(':') + 1),
      attributes,
      children: [],
      ...(parent && { parent }),
      line: this.#line,
    };
    if (parent) parent.children.push(element);
    else this.root = element;
    this.#open.push({ element, prefixes });
  }

  addText(value: string): void {
    if (value !== '') this.#open.at(-1)?.element.children.push(value);
  }

  close(): void {
    this.#open.pop();
  }
}

function withDeclared(
  outer: ReadonlySet<string>,
  attributes: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  let declared: Set<string> | undefined;
  for (const name of attributes.keys()) {
    if (name.startsWith('xmlns:')) (declared ??= new Set(outer)).add(name.slice('xmlns:'.length));
  }
  return declared ?? outer;
}

function refuseUndeclared(name: string, prefixes: ReadonlySet<string>): void {
  const colon = name.indexOf(':');
  if (colon < 0 || prefixes.has(name.slice(0, colon))) return;
  throw new XmlMarkupError(`The prefix ${name.slice(0, colon)} is not declared.`);
}
