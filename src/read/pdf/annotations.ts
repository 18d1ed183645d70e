/** Annotations and where links lead, ISO 32000-1 12.5 and 12.3.2. */
import {
  PdfDictionary,
  PdfName,
  PdfReference,
  PdfString,
  nameOfString,
  type PdfFile,
  type PdfObject,
} from './objects/index.ts';
import type { PdfPage } from './pages.ts';
import { treeEntries } from './structure.ts';

export interface PdfAnnotation {
  key: string;
  page: PdfPage;
  dictionary: PdfDictionary;
  subtype: string;
}

export interface Destination {
  /** The name, when the link leads to a named destination. */
  name?: string;
  /** The key of the page that it leads to; missing when there is no such destination. */
  page?: string;
}

export function annotationsOf(file: PdfFile, pages: readonly PdfPage[]): PdfAnnotation[] {
  return pages.flatMap((page) =>
    (file.array(page.dictionary.get('Annots')) ?? []).flatMap((entry): PdfAnnotation[] => {
      const dictionary = file.dictionary(entry);
      if (!dictionary) return [];
      const key = entry instanceof PdfReference ? entry.key : `on page ${page.number}`;
      return [{ key, page, dictionary, subtype: file.name(dictionary.get('Subtype')) ?? '' }];
    }),
  );
}

/** Where a link or a bookmark leads within the document; nothing if it leads elsewhere. */
export function destinationOf(file: PdfFile, dictionary: PdfDictionary): Destination | undefined {
  const action = file.dictionary(dictionary.get('A'));
  const goes = action && file.name(action.get('S')) === 'GoTo' ? action.get('D') : undefined;
  const target = file.resolve(dictionary.get('Dest') ?? goes);
  if (target === null) return undefined;
  const name = nameOf(target);
  if (name === undefined) return pageOf(file, target);
  const found = namedDestinations(file).get(name);
  return { name, ...(found !== undefined && pageOf(file, found)) };
}

function nameOf(target: PdfObject): string | undefined {
  if (target instanceof PdfName) return target.name;
  return target instanceof PdfString ? nameOfString(target.bytes) : undefined;
}

function pageOf(file: PdfFile, target: PdfObject): Destination {
  const resolved = file.resolve(target);
  const array = Array.isArray(resolved)
    ? resolved
    : file.array(file.dictionary(resolved)?.get('D'));
  const page = array?.[0];
  return page instanceof PdfReference ? { page: page.key } : {};
}

/** Both kinds of named destinations: the name tree and the older dictionary of the catalog. */
export function namedDestinations(file: PdfFile): Map<string, PdfObject> {
  const known = cache.get(file);
  if (known) return known;
  const names = new Map<string, PdfObject>(file.dictionary(file.catalog.get('Dests'))?.entries);
  const tree = file.dictionary(file.catalog.get('Names'))?.get('Dests');
  for (const [key, value] of treeEntries(file, tree, 'Names')) {
    const name = nameOf(key);
    if (name !== undefined) names.set(name, value);
  }
  cache.set(file, names);
  return names;
}

const cache = new WeakMap<PdfFile, Map<string, PdfObject>>();
