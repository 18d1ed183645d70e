/** The pages of a file, in order, with what they inherit: ISO 32000-1 7.7.3. */
import { concat } from '../../bytes/index.ts';
import { deepestPageTree } from './objects/limits.ts';
import {
  PdfDictionary,
  PdfError,
  PdfReference,
  type PdfFile,
  type PdfObject,
} from './objects/index.ts';

export interface PdfPage {
  /** From 1. */
  number: number;
  /** "12 0 R": what structure elements and annotations point at. */
  key: string;
  dictionary: PdfDictionary;
  resources: PdfDictionary;
}

/** @throws {PdfError} when the page tree is damaged. */
export function pagesOf(file: PdfFile): PdfPage[] {
  const pages: PdfPage[] = [];
  const seen = new Set<string>();
  const visit = (object: PdfObject | undefined, inherited: PdfDictionary, depth: number): void => {
    const key = object instanceof PdfReference ? object.key : `page ${pages.length + 1}`;
    const dictionary = file.dictionary(object);
    if (!dictionary || seen.has(key) || depth > deepestPageTree) {
      throw new PdfError(`The page tree is damaged at ${key}.`);
    }
    seen.add(key);
    const resources = file.dictionary(dictionary.get('Resources')) ?? inherited;
    const kids = file.array(dictionary.get('Kids'));
    if (kids) for (const kid of kids) visit(kid, resources, depth + 1);
    else {
      file.budget.spend('pages');
      pages.push({ number: pages.length + 1, key, dictionary, resources });
    }
  };
  visit(file.catalog.get('Pages'), new PdfDictionary(), 0);
  return pages;
}

const lineEnd = Uint8Array.of(0x0a);

/** The content of a page as one run of bytes: its streams are read as one, 7.8.2. */
export function contentStreamOf(file: PdfFile, page: PdfPage): Uint8Array {
  const contents = page.dictionary.get('Contents');
  const streams = file.array(contents) ?? (contents === undefined ? [] : [contents]);
  return concat(streams.flatMap((stream) => [file.stream(stream) ?? new Uint8Array(), lineEnd]));
}
