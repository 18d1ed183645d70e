/** What a PDF says about itself: its XMP packet, ISO 16684-1. */
import { SaxesParser } from 'saxes';
import { utf8 } from '../../bytes/index.ts';
import { deepestElements, tooDeep } from '../limits.ts';
import type { PdfFile } from './objects/index.ts';

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  xmp: 'http://ns.adobe.com/xap/1.0/',
  pdf: 'http://ns.adobe.com/pdf/1.3/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const;

export type MetadataPrefix = keyof typeof namespaces;

interface Property {
  uri: string;
  name: string;
  /** The prefix that the file writes before its name. */
  prefix: string;
  value: string;
}

export class PdfMetadata {
  readonly xml: string;
  readonly #properties: readonly Property[] | undefined;

  constructor(xml: string) {
    this.xml = xml;
    this.#properties = propertiesIn(xml);
  }

  get wellFormed(): boolean {
    return this.#properties !== undefined;
  }

  /** The values of a property, written as an element or as an attribute of a description. */
  values(prefix: MetadataPrefix, name: string): string[] {
    return this.#named(prefix, name)
      .map(({ value }) => value)
      .filter((value) => value !== '');
  }

  /** The prefix under which the file writes a namespace. */
  prefixOf(prefix: MetadataPrefix, name: string): string | undefined {
    return this.#named(prefix, name)[0]?.prefix;
  }

  #named(prefix: MetadataPrefix, name: string): Property[] {
    const uri = namespaces[prefix];
    return (this.#properties ?? []).filter(
      (property) => property.uri === uri && property.name === name,
    );
  }
}

/** All properties, elements before attributes; nothing where the packet is no XML that may be read. */
function propertiesIn(xml: string): Property[] | undefined {
  const elements: Property[] = [];
  const attributes: Property[] = [];
  const open: { property: Property; from: number }[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on('opentag', (tag) => {
    const property = { uri: tag.uri, name: tag.local, prefix: tag.prefix, value: '' };
    elements.push(property);
    if (open.length > deepestElements) throw tooDeep();
    open.push({ property, from: text.length });
    if (tag.uri !== namespaces.rdf || tag.local !== 'Description') return;
    for (const { uri, local, prefix, value } of Object.values(tag.attributes)) {
      attributes.push({ uri, name: local, prefix, value });
    }
  });
  const addText = (value: string): void => {
    text += value;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) closed.property.value = text.slice(closed.from).trim();
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
  } catch {
    return undefined;
  }
  return [...elements, ...attributes];
}

const known = new WeakMap<PdfFile, { metadata: PdfMetadata | undefined }>();

/** The XMP packet of the catalog, if there is one. */
export function metadataOf(file: PdfFile): PdfMetadata | undefined {
  const before = known.get(file);
  if (before) return before.metadata;
  const bytes = file.stream(file.catalog.get('Metadata'));
  const metadata = bytes && new PdfMetadata(utf8(bytes));
  known.set(file, { metadata });
  return metadata;
}

/** The title: that of the XMP packet, else that of the information dictionary. */
export function titleOf(file: PdfFile): string | undefined {
  const fromPacket = metadataOf(file)?.values('dc', 'title')[0];
  return fromPacket ?? file.text(file.dictionary(file.trailer.get('Info'))?.get('Title'));
}
