/** The package document of an e-book, EPUB 3.3 section 5: metadata, manifest, spine. */
import { elementsOf, textContent, tokensOf, type MarkupElement } from '../html/markup.ts';

export interface ManifestItem {
  id: string;
  /** The path in the container. */
  path: string;
  mediaType: string;
  properties: string[];
}

export interface MetadataEntry {
  /** `dc:title`, or the property of a `meta` element. */
  property: string;
  value: string;
  id?: string;
  refines?: string;
}

export interface Package {
  root: MarkupElement;
  metadata: MetadataEntry[];
  manifest: ManifestItem[];
  /** In reading order; `item` is missing when the reference leads nowhere. */
  spine: { idref: string; linear: boolean; item: ManifestItem | undefined }[];
}

/** @param path where the package document stands in the container. */
export function readPackage(root: MarkupElement, path: string): Package {
  const manifest: ManifestItem[] = [];
  const metadata: MetadataEntry[] = [];
  const references: MarkupElement[] = [];
  for (const element of elementsOf(root)) {
    if (element.name === 'item') manifest.push(itemOf(element, path));
    else if (element.name === 'itemref') references.push(element);
    else if (element.parent?.name === 'metadata') metadata.push(...entryOf(element));
  }
  const byId = new Map(manifest.map((item) => [item.id, item]));
  const spine = references.map((element) => {
    const idref = element.attributes.get('idref') ?? '';
    return { idref, linear: element.attributes.get('linear') !== 'no', item: byId.get(idref) };
  });
  return { root, metadata, manifest, spine };
}

function itemOf(element: MarkupElement, path: string): ManifestItem {
  return {
    id: element.attributes.get('id') ?? '',
    path: resolvePath(path, element.attributes.get('href') ?? ''),
    mediaType: element.attributes.get('media-type') ?? '',
    properties: tokensOf(element, 'properties'),
  };
}

function entryOf(element: MarkupElement): MetadataEntry[] {
  if (element.name === 'link') return [];
  // `<meta name= content=>` is EPUB 2's form; it means nothing to EPUB 3 readers.
  if (element.name === 'meta' && !element.attributes.has('property')) return [];
  const id = element.attributes.get('id');
  const refines = element.attributes.get('refines');
  return [
    {
      property: element.attributes.get('property') ?? `dc:${element.name}`,
      value: textContent(element).trim(),
      ...(id !== undefined && { id }),
      ...(refines !== undefined && { refines }),
    },
  ];
}

/** All values of a property that says something of the book itself. */
export function valuesOf(book: Package, property: string): string[] {
  return book.metadata
    .filter((entry) => entry.property === property && entry.refines === undefined)
    .map(({ value }) => value);
}

/** Where a reference in a file leads, as a path in the container; outside addresses stay. */
export function resolvePath(from: string, reference: string): string {
  const path = reference.split('#')[0] ?? '';
  if (path === '') return from;
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return path;
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of decoded(path).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
