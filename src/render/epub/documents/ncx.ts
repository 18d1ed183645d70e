/** Contents and pages for reading systems of EPUB 2 (EPUB 3.3, 5.9.4; OPF 2.0.1, 2.4.1). */
import type { Book, BookEntry, BookPage } from '../book.ts';
import { inLanguage, lines, xml, xmlDeclaration } from './xml.ts';

export function ncx(book: Book): string {
  const { language, identifier, title, pages } = book;
  return lines(
    xmlDeclaration,
    xml`<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="${language}">`,
    '<head>',
    xml`<meta name="dtb:uid" content="${identifier}"/>`,
    xml`<meta name="dtb:totalPageCount" content="${pages.length}"/>`,
    xml`<meta name="dtb:maxPageNumber" content="${Math.max(0, ...pages.map(numberOf))}"/>`,
    '</head>',
    xml`<docTitle><text>${title}</text></docTitle>`,
    '<navMap>',
    points(book.contents, { count: 0 }, book.wordsLanguage),
    '</navMap>',
    pageList(book),
    '</ncx>',
  );
}

/** Points are counted in the order in which they stand, whatever their depth. */
function points(
  entries: readonly BookEntry[],
  counter: { count: number },
  wordsLanguage: string | undefined,
): string[] {
  return entries.flatMap(({ order, text, href, own, children }) => [
    xml`<navPoint id="point_${(counter.count += 1)}" playOrder="${order}">`,
    label(text, own && wordsLanguage),
    xml`<content src="${href}"/>`,
    ...points(children, counter, wordsLanguage),
    '</navPoint>',
  ]);
}

function label(text: string, language?: string): string {
  return `<navLabel${inLanguage(language)}>${xml`<text>${text}</text>`}</navLabel>`;
}

function pageList({ words, wordsLanguage, pages }: Book): string[] {
  if (pages.length === 0) return [];
  return [
    '<pageList>',
    label(words.pageList, wordsLanguage),
    ...pages.flatMap(pageTarget),
    '</pageList>',
  ];
}

/** A page that no number names has no value: OPF 2.0.1, 2.4.1, and Z39.86, 8.4.2. */
function pageTarget(page: BookPage): string[] {
  const { id, label: printed, href, order } = page;
  const kind = numberOf(page) > 0 ? xml`type="normal" value="${printed}"` : 'type="special"';
  return [
    `<pageTarget ${xml`id="target_${id}"`} ${kind} ${xml`playOrder="${order}"`}>`,
    label(printed),
    xml`<content src="${href}"/>`,
    '</pageTarget>',
  ];
}

function numberOf({ label: printed }: BookPage): number {
  return /^\d+$/.test(printed) ? Number(printed) : 0;
}
