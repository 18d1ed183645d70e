/** What pages say beside the text: headings of their own, ways to find one's way, names of links. */
import { isAddition, isNotesSection } from '../../read/html/elements.ts';
import {
  ancestorsOf,
  hasRole,
  textContent,
  tokensOf,
  type MarkupElement,
} from '../../read/html/markup.ts';
import type { AddedWords } from '../compare/added.ts';
import type { Contents, ContentsEntry } from '../compare/contents.ts';
import { faultAt, type MarkupPage } from './page.ts';

/** Attributes that are read, shown or copied. The words for a picture are whose who gives the picture. */
const spoken = new Set(['aria-label', 'title', 'data-place', 'data-citation']);

/** Words that are no part of the text; entries of contents are compared with what they lead to. */
export function addedWords(page: MarkupPage): AddedWords[] {
  const added: AddedWords[] = [];
  const gather = (element: MarkupElement, isAdded: boolean, isCompared: boolean): void => {
    const { name, attributes, children } = element;
    const add = (text: string): void => {
      if (text.trim() !== '') added.push({ text, ...placeIn(page, element) });
    };
    if (attributes.size > 0) attributesOf(element).forEach(add);
    if (silent.has(name)) return;
    const here = isAdded || isAddition(element) || isOwnHeading(element);
    // The lists of contents are compared, not what stands over them.
    const compared = isCompared || (here && isList(element) && ancestorIsContents(element));
    let words = '';
    for (const child of children) {
      if (typeof child !== 'string') gather(child, here, compared);
      else if (here && !compared) words += child;
    }
    add(words);
  };
  gather(page.root, false, false);
  return added;
}

function isList(element: MarkupElement): boolean {
  return element.name === 'ul' || element.name === 'ol' || hasRole(element, 'list');
}

function ancestorIsContents(element: MarkupElement): boolean {
  return [...ancestorsOf(element)].some(
    (one) => isContents(one) || tokensOf(one, 'epub:type').includes('page-list'),
  );
}

/** Elements whose text is for programs; the title is compared as such. */
const silent = new Set(['script', 'style', 'title']);

/** "Notes" stands over notes, and is none. */
function isOwnHeading({ name, parent }: MarkupElement): boolean {
  return /^h[1-6]$/.test(name) && parent !== undefined && isNotesSection(parent);
}

function attributesOf({ name, attributes }: MarkupElement): string[] {
  const values: string[] = [];
  for (const [attribute, value] of attributes) {
    const isPhrase =
      name === 'body' && attribute.startsWith('data-') && attribute !== 'data-words-language';
    // The emblem is the user's, and so are its words.
    const isCover = attribute === 'alt' && attributes.get('role') === 'doc-cover';
    // A page is called as the print calls it; the page list is compared.
    if (attribute === 'aria-label' && attributes.get('role') === 'doc-pagebreak') continue;
    if (spoken.has(attribute) || isPhrase || isCover) values.push(value);
  }
  return values;
}

function placeIn(page: MarkupPage, element: MarkupElement): Pick<AddedWords, 'place'> {
  const { place } = faultAt('words-added', '', page, element);
  return place ? { place } : {};
}

// ——— Contents ———

/** The lists of contents of a page, each with what its entries lead to. */
export function contentsOf(
  page: MarkupPage,
  title: boolean,
  pages: readonly MarkupPage[] = [page],
): Contents[] {
  return page.elements.filter(isContents).map((list) => ({
    name: 'The table of contents',
    lists: { title, paragraphs: true },
    entries: entriesBelow(list),
    ids: idsOf(pages),
    ...placeIn(page, list),
  }));
}

/** All ids of the pages of an edition, in their order. */
export function idsOf(pages: readonly MarkupPage[]): string[] {
  return pages.flatMap(({ ids }) => [...ids.keys()]);
}

function isContents(element: MarkupElement): boolean {
  if (element.name !== 'nav') return false;
  const { attributes } = element;
  const isOfBook = tokensOf(element, 'epub:type').includes('toc');
  return (
    isOfBook ||
    attributes.get('id') === 'contents' ||
    tokensOf(element, 'class').includes('contents')
  );
}

function entriesBelow(element: MarkupElement): ContentsEntry[] {
  return element.children.flatMap((child): ContentsEntry[] => {
    if (typeof child === 'string') return [];
    const href = child.name === 'a' ? child.attributes.get('href') : undefined;
    if (href === undefined) return entriesBelow(child);
    return [{ text: textContent(child), target: fragmentOf(href) }];
  });
}

function fragmentOf(href: string): string {
  const fragment = href.split('#')[1] ?? href;
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
