/**
 * The page of contents that stands behind the cover. The navigation document is not it: its lists
 * are `ol` by rule (EPUB 3.3, 7.3), and without a style sheet their numbers would stand beside those
 * of the paragraphs, "2. 8. Decides".
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { list } from '../html/flow.ts';
import { ownWords, type HtmlContext } from '../html/context.ts';
import type { BookChapter, BookEntry } from './book.ts';
import { xhtml } from './xhtml.ts';

export const contentsFile = 'contents.xhtml';
/** The id of the contents in their page. */
export const contentsId = 'contents';
const headingId = 'contents_heading';

export function contentsPage(entries: readonly BookEntry[], context: HtmlContext): BookChapter {
  const { contents: name } = context.words;
  const html = xhtml([
    h(
      'nav',
      { id: contentsId, role: 'doc-toc', ariaLabelledBy: headingId },
      h('h1', { id: headingId, ...ownWords(context) }, name),
      entryList(entries, context),
    ),
  ]);
  return { id: 'contents', file: contentsFile, title: name, own: true, kind: 'navigation', html };
}

function entryList(entries: readonly BookEntry[], context: HtmlContext): ElementContent {
  const items = entries.map(({ href, text, own, children }) =>
    h(
      'div',
      { role: 'listitem' },
      h('a', { href, ...(own && ownWords(context)) }, text),
      ...(children.length > 0 ? [entryList(children, context)] : []),
    ),
  );
  return list('entries', items);
}
