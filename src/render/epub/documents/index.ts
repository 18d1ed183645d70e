/** The texts of a book in the order in which they stand in its archive. */
import type { Book, BookChapter } from '../book.ts';
import { navigationDocument } from './navigation-document.ts';
import { ncx } from './ncx.ts';
import { packageDocument } from './package-document.ts';
import { xhtmlPage } from './xhtml-page.ts';

/** Each file by its path. */
export function bookDocuments(book: Book): [path: string, text: string][] {
  return [
    ['OEBPS/style.css', book.style],
    ...book.chapters.map((chapter): [string, string] => [
      `OEBPS/${chapter.file}`,
      chapterDocument(chapter, book),
    ]),
    ['META-INF/container.xml', container],
    ['OEBPS/content.opf', packageDocument(book)],
    ['OEBPS/toc.ncx', ncx(book)],
    ['OEBPS/toc.xhtml', navigationDocument(book)],
  ];
}

function chapterDocument(
  { title, own, kind, html }: BookChapter,
  { language, direction, wordsLanguage }: Book,
): string {
  const titleLanguage = own && wordsLanguage;
  return xhtmlPage({ title, titleLanguage, language, direction, kind, body: `${html}\n` });
}

/** Says where the package document is (OCF, EPUB 3.3, 4.2.6.3.1). */
const container =
  '<?xml version="1.0" encoding="UTF-8" ?>' +
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>' +
  '<rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/>' +
  '</rootfiles></container>';
