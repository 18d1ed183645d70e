/** The navigation document: contents, page list and landmarks (EPUB 3.3, 7). */
import type { Book, BookEntry } from '../book.ts';
import { lines, xml } from './xml.ts';
import { xhtmlPage } from './xhtml-page.ts';

export function navigationDocument(book: Book): string {
  const { title, language, direction } = book;
  const body = lines(contents(book), pageList(book), landmarks(book));
  return xhtmlPage({ title, language, direction, kind: 'navigation', body });
}

function contents({ words, contents: entries }: Book): string[] {
  return [
    '<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc_heading">',
    xml`<h1 id="toc_heading">${words.contents}</h1>`,
    ...list(entries),
    '</nav>',
  ];
}

function list(entries: readonly BookEntry[]): string[] {
  const items = entries.flatMap(({ href, text, children }) => [
    xml`<li><a href="${href}">${text}</a>`,
    ...(children.length > 0 ? list(children) : []),
    '</li>',
  ]);
  return ['<ol>', ...items, '</ol>'];
}

function pageList({ words, pages }: Book): string[] {
  if (pages.length === 0) return [];
  return [
    '<nav epub:type="page-list" role="doc-pagelist" id="page-list" aria-labelledby="page-list_heading" hidden="hidden">',
    xml`<h2 id="page-list_heading">${words.pageList}</h2>`,
    '<ol>',
    ...pages.map(({ href, number }) => xml`<li><a href="${href}">${number}</a></li>`),
    '</ol>',
    '</nav>',
  ];
}

function landmarks({ words, landmarks: marks }: Book): string[] {
  return [
    '<nav epub:type="landmarks" id="landmarks" aria-labelledby="landmarks_heading" hidden="hidden">',
    xml`<h2 id="landmarks_heading">${words.landmarks}</h2>`,
    '<ol>',
    ...marks.map(
      ({ type, href, text }) => xml`<li><a epub:type="${type}" href="${href}">${text}</a></li>`,
    ),
    '</ol>',
    '</nav>',
  ];
}
