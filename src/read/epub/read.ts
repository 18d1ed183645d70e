/** Reads an e-book for its outline and for verification. */
import { normalizeSpace } from '../../tree/outline-of.ts';
import { LimitError } from '../limits.ts';
import type { Outline } from '../../tree/outline.ts';
import type { Compression } from '../../world.ts';
import { OutlineCollector } from '../outline/collect.ts';
import { elementsOf, firstElement, languageOf, type MarkupElement } from '../html/markup.ts';
import { PageWalk } from '../html/outline.ts';
import { ContainerError, openContainer, type Container } from './container.ts';
import { readPackage, resolvePath, valuesOf, type ManifestItem, type Package } from './package.ts';
import { parseXmlMarkup, XmlMarkupError } from '../html/parse-xml-markup.ts';

/** One XHTML file of the book. */
export interface ContentDocument {
  path: string;
  item: ManifestItem;
  root: MarkupElement;
}

export interface EpubReading {
  container: Container;
  packagePath: string;
  package: Package;
  /** Every content document of the manifest, in spine order, those outside of the spine last. */
  documents: ContentDocument[];
  navigation: ContentDocument | undefined;
  /** Files that are no well-formed XML, or that are missing. */
  broken: { path: string; reason: string }[];
}

/**
 * Reads an e-book.
 * @throws {ZipError | ContainerError} when there is no e-book in the bytes; {LimitError} when one of its
 * files nests too deep.
 */
export function readEpub(bytes: Uint8Array, compression: Compression): EpubReading {
  const container = openContainer(bytes, compression);
  const packagePath = packagePathOf(container);
  const book = readPackage(xmlOf(container, packagePath), packagePath);
  const broken: EpubReading['broken'] = [];
  const documents = documentsInOrder(book).flatMap((item): ContentDocument[] => {
    try {
      return [{ path: item.path, item, root: xmlOf(container, item.path) }];
    } catch (error) {
      if (error instanceof LimitError) throw error;
      broken.push({ path: item.path, reason: error instanceof Error ? error.message : '' });
      return [];
    }
  });
  const navigation = documents.find(({ item }) => item.properties.includes('nav'));
  return { container, packagePath, package: book, documents, navigation, broken };
}

/** What an e-book reads as: its files in the order of the spine. */
export function outlineOfEpub(reading: EpubReading): Outline {
  const language = valuesOf(reading.package, 'dc:language')[0];
  const title = valuesOf(reading.package, 'dc:title')[0];
  const collector = new OutlineCollector();
  const walk = new PageWalk(collector, language);
  const inSpine = new Set(reading.package.spine.map(({ item }) => item?.path));
  for (const { path, root } of reading.documents) {
    const body = firstElement(root, 'body');
    if (body && inSpine.has(path)) walk.walk(body, languageOf(root));
  }
  return collector.outline({
    ...(language !== undefined && { language }),
    ...(title !== undefined && { title: normalizeSpace(title) }),
  });
}

function documentsInOrder(book: Package): ManifestItem[] {
  const isDocument = (item: ManifestItem): boolean => item.mediaType === 'application/xhtml+xml';
  const inSpine = book.spine.flatMap(({ item }) => (item && isDocument(item) ? [item] : []));
  const others = book.manifest.filter((item) => isDocument(item) && !inSpine.includes(item));
  return [...inSpine, ...others];
}

/** `META-INF/container.xml` names the package document (4.2.6.3.1). */
function packagePathOf(container: Container): string {
  const root = xmlOf(container, 'META-INF/container.xml');
  for (const element of elementsOf(root)) {
    const path = element.attributes.get('full-path');
    if (element.name === 'rootfile' && path) return resolvePath('', path);
  }
  throw new ContainerError('META-INF/container.xml names no package document.');
}

function xmlOf(container: Container, path: string): MarkupElement {
  const bytes = container.files.get(path);
  if (!bytes) throw new ContainerError(`The file ${path} is missing from the e-book.`);
  try {
    return parseXmlMarkup(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    if (cause instanceof LimitError) throw cause;
    const reason = cause instanceof XmlMarkupError ? cause.message : 'It is not UTF-8.';
    throw new ContainerError(`The file ${path} cannot be read: ${reason}`, { cause });
  }
}
