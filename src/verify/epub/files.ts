/** The files of a book: those that editions have, each what it is said to be, and nothing in them besides. */
import type { EpubReading } from '../../read/epub/read.ts';
import { parseXmlMarkup } from '../../read/html/parse-xml-markup.ts';
import type { Fault } from '../finding.ts';
import { strangersIn } from '../markup/closed-list.ts';
import { containerList, ncxList, packageList, suits } from './closed-lists.ts';
import { ncxOf } from './ncx.ts';

export function files(reading: EpubReading): Fault[] {
  return [...kinds(reading), ...count(reading), ...inSpine(reading), ...strangers(reading)];
}

function kinds({ package: book, container, packagePath }: EpubReading): Fault[] {
  const declared = book.manifest.flatMap(({ path, mediaType }): Fault[] =>
    suits(path, mediaType) ? [] : [fault(`No edition has a file of the type ${mediaType}.`, path)],
  );
  const others = [...container.files.keys()].flatMap((path): Fault[] => {
    const isKnown =
      path === 'mimetype' || path === packagePath || path === 'META-INF/container.xml';
    // What is encrypted has a rule of its own.
    if (isKnown || !path.startsWith('META-INF/') || /(?:encryption|rights)\.xml$/i.test(path))
      return [];
    return [fault('No edition has such a file.', path)];
  });
  return [...declared, ...others];
}

/** One style sheet, one older table of contents; a cover and an emblem at most. */
function count({ package: book, packagePath }: EpubReading): Fault[] {
  const most: Record<string, number> = {
    'text/css': 1,
    'application/x-dtbncx+xml': 1,
    'image/png': 2,
    'image/jpeg': 2,
  };
  return Object.entries(most).flatMap(([type, number]) => {
    const there = book.manifest.filter(({ mediaType }) => mediaType === type);
    if (there.length <= number) return [];
    return [fault(`The book has ${there.length} files of the type ${type}.`, packagePath)];
  });
}

/** Every page is read, but for the navigation, which systems show in their own way. */
function inSpine({ package: book }: EpubReading): Fault[] {
  const read = new Set(book.spine.map(({ item }) => item?.path));
  return book.manifest.flatMap(({ path, mediaType, properties }) =>
    mediaType !== 'application/xhtml+xml' || read.has(path) || properties.includes('nav')
      ? []
      : [fault('The page is not in the order of reading.', path)],
  );
}

function strangers(reading: EpubReading): Fault[] {
  const path = 'META-INF/container.xml';
  const ncx = ncxOf(reading);
  const container = rootOf(reading, path);
  return [
    ...strangersIn(reading.package.root, packageList).map((what) =>
      fault(what, reading.packagePath),
    ),
    ...(ncx ? strangersIn(ncx.root, ncxList).map((what) => fault(what, ncx.path)) : []),
    ...(container ? strangersIn(container, containerList).map((what) => fault(what, path)) : []),
    ...(container && container.children.length > 0 && renditions(container) > 1
      ? [fault('The container names another rendition.', path)]
      : []),
  ];
}

function renditions(container: NonNullable<ReturnType<typeof rootOf>>): number {
  return container.children
    .flatMap((child) => (typeof child === 'string' ? [] : child.children))
    .filter((child) => typeof child !== 'string' && child.name === 'rootfile').length;
}

function rootOf(
  { container }: EpubReading,
  path: string,
): ReturnType<typeof parseXmlMarkup> | undefined {
  const bytes = container.files.get(path);
  try {
    return bytes && parseXmlMarkup(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function fault(reason: string, file: string): Fault {
  return { ruleId: 'epub-closed', reason, place: { file } };
}
