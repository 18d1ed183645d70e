/** What a PDF says about itself: its XMP packet, ISO 16684-1. */
import { DOMParser, type Element } from '@xmldom/xmldom';
import { utf8 } from '../../bytes/index.ts';
import type { PdfFile } from './objects/index.ts';

const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  pdfuaid: 'http://www.aiim.org/pdfua/ns/id/',
  pdfaid: 'http://www.aiim.org/pdfa/ns/id/',
  pdfaSchema: 'http://www.aiim.org/pdfa/ns/schema#',
  pdfaProperty: 'http://www.aiim.org/pdfa/ns/property#',
} as const;

export type MetadataPrefix = keyof typeof namespaces;

export class PdfMetadata {
  readonly xml: string;
  readonly #root: Element | undefined;

  constructor(xml: string) {
    this.xml = xml;
    this.#root = parsed(xml);
  }

  get wellFormed(): boolean {
    return this.#root !== undefined;
  }

  /** The values of a property, written as an element or as an attribute of a description. */
  values(prefix: MetadataPrefix, name: string): string[] {
    const uri = namespaces[prefix];
    const elements = [...(this.#root?.getElementsByTagNameNS(uri, name) ?? [])];
    const descriptions = [
      ...(this.#root?.getElementsByTagNameNS(namespaces.rdf, 'Description') ?? []),
    ];
    return [
      ...elements.map((element) => element.textContent?.trim() ?? ''),
      ...descriptions.flatMap((element) => element.getAttributeNS(uri, name) ?? []),
    ].filter((value) => value !== '');
  }

  /** The prefix under which the file writes a namespace. */
  prefixOf(prefix: MetadataPrefix, name: string): string | undefined {
    const element = this.#root?.getElementsByTagNameNS(namespaces[prefix], name)[0];
    return element?.prefix ?? undefined;
  }
}

function parsed(xml: string): Element | undefined {
  try {
    const parser = new DOMParser({
      // A warning is no error: a replacement character, say, may stand in a title.
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    return parser.parseFromString(xml, 'text/xml').documentElement ?? undefined;
  } catch {
    return undefined;
  }
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
