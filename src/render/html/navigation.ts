/** What stands before the text on the page: skip link, other editions, contents. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Root } from '../../tree/index.ts';
import { contentsOf, type ContentsEntry } from './contents.ts';
import { ownWords, type HtmlContext } from './context.ts';

/** The first thing that the keyboard meets (WCAG 2.2 SC 2.4.1). */
export function skipLink(context: HtmlContext): ElementContent {
  return h(
    'a',
    { className: ['skip-link'], href: '#text', ...ownWords(context) },
    context.words.skipToText,
  );
}

/** Links to the editions that were published beside this one. */
export function otherEditions(context: HtmlContext): ElementContent[] {
  const { options, words } = context;
  const links = (['pdf', 'epub', 'docx'] as const).flatMap((format) => {
    const file = options.siblings?.[format];
    if (file === undefined) return [];
    return [h('li', h('a', { href: encodeURIComponent(file) }, words.editionNames[format]))];
  });
  if (links.length === 0) return [];
  return [
    h(
      'nav',
      { className: ['other-editions'], ariaLabel: words.otherEditions, ...ownWords(context) },
      h('ul', links),
    ),
  ];
}

/** The table of contents. */
export function contentsNavigation(root: Root, context: HtmlContext): ElementContent[] {
  const entries = contentsOf(root, context);
  if (entries.length === 0) return [];
  const nameId = 'contents_name';
  return [
    h(
      'nav',
      { className: ['contents'], id: 'contents', ariaLabelledBy: nameId },
      // No heading: the first heading of the page is its title.
      h(
        'p',
        { className: ['contents-name'], id: nameId, ...ownWords(context) },
        context.words.contents,
      ),
      entryList(entries, context),
    ),
  ];
}

function entryList(entries: readonly ContentsEntry[], context: HtmlContext): ElementContent {
  const onlyParagraphs = entries.every(({ paragraph }) => paragraph);
  return h(
    'ol',
    onlyParagraphs ? { className: ['paragraph-entries'] } : {},
    entries.map((entry) => h('li', ...entryContent(entry, context))),
  );
}

function entryContent(entry: ContentsEntry, context: HtmlContext): ElementContent[] {
  const language = entry.own ? ownWords(context) : {};
  const label =
    entry.label === undefined ? [] : [h('span', { className: ['entry-label'] }, entry.label)];
  const text = entry.text === '' ? [] : [h('span', { className: ['entry-text'] }, entry.text)];
  const between = label.length > 0 && text.length > 0 ? [' '] : [];
  const link = h('a', { href: `#${entry.id}`, ...language }, ...label, ...between, ...text);
  return entry.children.length === 0 ? [link] : [link, entryList(entry.children, context)];
}
