/**
 * The text of a file becomes elements as it is read, once, without a call per level. No document
 * type is read and with it no entity but XML's own five; nothing that a file names is fetched.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { isAknNamespace } from '../../akn/index.ts';
import type { AknElement, AknNode } from './xml.ts';

/** The file is no XML that may be read. */
export class AknError extends Error {
  override name = 'AknError';
  /** What a person does about it. */
  readonly mend: string;
  /** Where it is: lines and columns from 1. */
  readonly place: { line: number; column: number } | undefined;

  constructor(
    reason: string,
    mend: string,
    place?: { line: number; column: number },
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.mend = mend;
    this.place = place;
  }
}

export interface AknFile {
  root: AknElement;
  /** What people wrote beside the text, which no edition shows. */
  comments: string[];
  /** What the file tells other programs, apart from how to show it. */
  instructions: string[];
  /** Elements nest deeper than any law does: only files of our own may do so. */
  tooDeep?: AknError;
}

/** Deeper than any law nests; the walks over elements recurse once per level. */
const deepest = 250;

/** A tree as deep as canonical sources go, written as XML: up to four elements for each level. */
const deepestOwn = 500;

const wellFormed = 'Open the file in a program that checks XML, mend the place and try again.';

/**
 * Parses the text of a file.
 * @throws {AknError} when it is not well formed, declares a document type or nests too deep.
 */
export function parseAkn(text: string): AknFile {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const builder = new Builder(text, () => parser.position);
  const place = (): { line: number; column: number } => ({
    line: parser.line,
    column: parser.columnIndex + 1,
  });
  parser.on('doctype', () => {
    throw new AknError(
      'The file declares a document type, which is never read: it could name entities and other files',
      'Take the <!DOCTYPE …> out of the file.',
      place(),
    );
  });
  parser.on('error', ({ message }) => {
    const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
    throw new AknError(`The file is no well-formed XML: ${reason}`, wellFormed, place());
  });
  let tooDeep: AknError | undefined;
  parser.on('opentagstart', () => {
    if (builder.depth >= deepest) {
      const reason = `Elements nest more than ${deepest} deep`;
      const mend = 'No text nests so deep: the file is damaged.';
      tooDeep ??= new AknError(reason, mend, place());
      if (builder.depth >= deepestOwn) throw tooDeep;
    }
    builder.begin();
  });
  parser.on('opentag', (tag) => builder.open(tag));
  parser.on('text', (value) => builder.addText(value));
  parser.on('cdata', (value) => builder.addText(value));
  parser.on('processinginstruction', ({ target, body }) => {
    if (!ofShowing.has(target)) builder.instructions.push(`${target} ${body}`.trim());
  });
  parser.on('comment', (value) => builder.comments.push(value.trim()));
  parser.on('closetag', () => builder.close());
  parser.write(text).close();
  if (!builder.root) throw new AknError('The file has no element', wellFormed);
  const { root, comments, instructions } = builder;
  return { root, comments, instructions, ...(tooDeep && { tooDeep }) };
}

/** Instructions that name a style sheet or a schema. */
const ofShowing: ReadonlySet<string> = new Set(['xml-stylesheet', 'xml-model']);

interface OpenElement extends AknElement {
  children: AknNode[];
  to: number;
}

class Builder {
  root: AknElement | undefined;
  readonly comments: string[] = [];
  readonly instructions: string[] = [];
  readonly #text: string;
  readonly #position: () => number;
  readonly #open: OpenElement[] = [];
  #from = 0;

  constructor(text: string, position: () => number) {
    this.#text = text;
    this.#position = position;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** The name of a tag has been read: it began at the last "<". */
  begin(): void {
    this.#from = this.#text.lastIndexOf('<', this.#position() - 1);
  }

  open({ local, uri, attributes }: SaxesTagNS): void {
    const named = new Map<string, string>();
    for (const attribute of Object.values(attributes)) {
      if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
      if (attribute.prefix === '' || !named.has(attribute.local)) {
        named.set(attribute.local, attribute.value);
      }
    }
    this.#open.push({
      name: local,
      namespace: uri,
      akn: isAknNamespace(uri),
      attributes: named,
      children: [],
      from: this.#from,
      to: this.#from,
    });
  }

  addText(value: string): void {
    if (value !== '') this.#open.at(-1)?.children.push(value);
  }

  close(): void {
    const element = this.#open.pop();
    if (!element) return;
    element.to = this.#position();
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else this.root = element;
  }
}
