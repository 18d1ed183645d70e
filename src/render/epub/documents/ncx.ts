/** Contents and pages for reading systems of EPUB 2 (EPUB 3.3, 5.9.4; OPF 2.0.1, 2.4.1). */
import type { Book, BookEntry, BookPage } from '../book.ts';
import { lines, xml, xmlDeclaration } from './xml.ts';

export function ncx(book: Book): string {
  const { language, identifier, title, pages } = book;
  return lines(
    xmlDeclaration,
    xml`<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${language}">`,
    '<head>',
    xml`<meta name="dtb:uid" content="${identifier}"/>`,
    xml`<meta name="dtb:totalPageCount" content="${pages.length}"/>`,
    xml`<meta name="dtb:maxPageNumber" content="${pages.at(-1)?.number ?? 0}"/>`,
    '</head>',
    xml`<docTitle><text>${title}</text></docTitle>`,
    '<navMap>',
    points(book.contents, { count: 0 }),
    '</navMap>',
    pageList(book),
    '</ncx>',
  );
}

/** Points are counted in the order in which they stand, whatever their depth. */
function points(entries: readonly BookEntry[], counter: { count: number }): string[] {
  return entries.flatMap(({ order, text, href, children }) => [
    xml`<navPoint id="point_${(counter.count += 1)}" playOrder="${order}">`,
    xml`<navLabel><text>${text}</text></navLabel>`,
    xml`<content src="${href}"/>`,
    ...points(children, counter),
    '</navPoint>',
  ]);
}

function pageList({ words, pages }: Book): string[] {
  if (pages.length === 0) return [];
  return [
    '<pageList>',
    xml`<navLabel><text>${words.pageList}</text></navLabel>`,
    ...pages.flatMap(pageTarget),
    '</pageList>',
  ];
}

function pageTarget({ number, href, order }: BookPage): string[] {
  return [
    xml`<pageTarget id="target_${number}" type="normal" value="${number}" playOrder="${order}">`,
    xml`<navLabel><text>${number}</text></navLabel>`,
    xml`<content src="${href}"/>`,
    '</pageTarget>',
  ];
}
