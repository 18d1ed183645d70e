/** The table of contents for reading systems of EPUB 2 (OPF 2.0.1, 2.4.1). */
import type { EpubReading } from '../../read/epub/read.ts';
import type { MarkupElement } from '../../read/html/markup.ts';
import { parseXmlMarkup } from '../../read/html/parse-xml-markup.ts';

export interface Ncx {
  path: string;
  root: MarkupElement;
}

const known = new WeakMap<EpubReading, Ncx | undefined>();

/** The table of a book; nothing where it has none that can be read. */
export function ncxOf(reading: EpubReading): Ncx | undefined {
  if (!known.has(reading)) known.set(reading, readNcx(reading));
  return known.get(reading);
}

function readNcx({ package: book, container }: EpubReading): Ncx | undefined {
  const item = book.manifest.find(({ mediaType }) => mediaType === ncxType);
  const bytes = item && container.files.get(item.path);
  if (!item || !bytes) return undefined;
  try {
    return { path: item.path, root: parseXmlMarkup(new TextDecoder().decode(bytes)) };
  } catch {
    return undefined;
  }
}

const ncxType = 'application/x-dtbncx+xml';
