/** The navigation document: contents, page list and landmarks (EPUB 3.3, 7). */
import type { Book, BookEntry } from '../book.ts';
import { inLanguage, lines, xml } from './xml.ts';
import { xhtmlPage } from './xhtml-page.ts';

export function navigationDocument(book: Book): string {
  const { title, language, direction } = book;
  const body = lines(contents(book), pageList(book), landmarks(book));
  return xhtmlPage({ title, language, direction, kind: 'navigation', body });
}

function contents({ words, wordsLanguage, contents: entries }: Book): string[] {
  return [
    '<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc_heading">',
    heading('h1', 'toc_heading', words.contents, wordsLanguage),
    ...list(entries, wordsLanguage),
    '</nav>',
  ];
}

function heading(element: string, id: string, words: string, language?: string): string {
  return `<${element} id="${id}"${inLanguage(language, 'xhtml')}>${xml`${words}`}</${element}>`;
}

function list(entries: readonly BookEntry[], wordsLanguage: string | undefined): string[] {
  const items = entries.flatMap(({ href, text, own, children }) => [
    `<li>${link(href, text, own && wordsLanguage)}`,
    ...(children.length > 0 ? list(children, wordsLanguage) : []),
    '</li>',
  ]);
  return ['<ol>', ...items, '</ol>'];
}

function link(href: string, text: string, language?: string, type?: string): string {
  const semantics = type === undefined ? '' : xml` epub:type="${type}"`;
  return `<a${semantics}${xml` href="${href}"`}${inLanguage(language, 'xhtml')}>${xml`${text}`}</a>`;
}

function pageList({ words, wordsLanguage, pages }: Book): string[] {
  if (pages.length === 0) return [];
  return [
    '<nav epub:type="page-list" role="doc-pagelist" id="page-list" aria-labelledby="page-list_heading" hidden="hidden">',
    heading('h2', 'page-list_heading', words.pageList, wordsLanguage),
    '<ol>',
    ...pages.map(({ href, label }) => xml`<li><a href="${href}">${label}</a></li>`),
    '</ol>',
    '</nav>',
  ];
}

function landmarks({ words, wordsLanguage, landmarks: marks }: Book): string[] {
  return [
    '<nav epub:type="landmarks" id="landmarks" aria-labelledby="landmarks_heading" hidden="hidden">',
    heading('h2', 'landmarks_heading', words.landmarks, wordsLanguage),
    '<ol>',
    ...marks.map(({ type, href, text }) => `<li>${link(href, text, wordsLanguage, type)}</li>`),
    '</ol>',
    '</nav>',
  ];
}
