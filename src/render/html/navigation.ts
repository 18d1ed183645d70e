/** What stands before the text on the page: skip link, other editions, contents. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { formats, type Format } from '../../editions/formats.ts';
import { directionOf } from '../../language/languages.ts';
import type { LanguageTag, Root } from '../../tree/index.ts';
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

/** The way back to the list in which the document stands. */
export function allDocuments(context: HtmlContext): ElementContent[] {
  const { options, words } = context;
  if (options.catalogue === undefined) return [];
  const link = h('a', { href: options.catalogue, ...ownWords(context) }, words.allDocuments);
  return [h('p', { className: ['all-documents', 'added'] }, link)];
}

/** The editions that a page links to, in their order. */
export const otherFormats: readonly Format[] = formats.filter((format) => format !== 'html');

/** Links to the editions that were published beside this one. */
export function otherEditions(context: HtmlContext): ElementContent[] {
  const { options, words } = context;
  const links = otherFormats.flatMap((format) => {
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

/** Links to the pages of the text in other languages, each in its own words. */
export function otherLanguages(context: HtmlContext): ElementContent[] {
  const { options, words } = context;
  const links = pagesInOtherLanguages(context).map(({ language, file }) => {
    const { languages } = options.world;
    const name = languages.of(language)?.name ?? language;
    const own = { lang: language, hrefLang: language, dir: directionOf(languages, language) };
    return h('li', h('a', { href: encodeURIComponent(file), ...own }, name));
  });
  if (links.length === 0) return [];
  return [
    h(
      'nav',
      {
        className: ['other-editions', 'other-languages'],
        ariaLabel: words.otherLanguages,
        ...ownWords(context),
      },
      h('ul', links),
    ),
  ];
}

/** The web pages of the versions in other languages. */
export function pagesInOtherLanguages({
  options: { versions = [] },
}: HtmlContext): { language: LanguageTag; file: string }[] {
  return versions.flatMap(({ language, files: { html: file } }) =>
    file === undefined ? [] : [{ language, file }],
  );
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
      // Folded, so that the title is on the first screen; wide windows unfold it. No heading: the
      // first heading of the page is its title.
      h(
        'details',
        h(
          'summary',
          { className: ['contents-name'], id: nameId, ...ownWords(context) },
          context.words.contents,
        ),
        entryList(entries, context),
      ),
    ),
  ];
}

function entryList(entries: readonly ContentsEntry[], context: HtmlContext): ElementContent {
  // Bullets at most: the numbers of `ol` would stand beside those of the paragraphs.
  return h(
    'ul',
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
