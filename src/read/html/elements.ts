/** What an element of an edition is for. */
import { containerOfId } from '../outline/kinds.ts';
import { hasRole, tokensOf, type MarkupElement } from './markup.ts';

const inlineNames = new Set(
  (
    'a abbr b bdi bdo br cite code data dfn em i img input kbd label mark q rp rt ruby s samp ' +
    'small span strong sub sup time u var wbr svg math object'
  ).split(' '),
);

const neverText = new Set('script style template noscript head nav button title'.split(' '));

/** Roles of what an edition adds to the text to find one's way in it. */
const additionRoles = [
  'doc-backlink',
  'doc-pagebreak',
  'doc-pagelist',
  'doc-toc',
  'doc-cover',
  'doc-colophon',
  'navigation',
];

/** The same in the words of EPUB 3 Structural Semantics. */
const additionTypes = ['cover', 'toc', 'landmarks', 'page-list', 'pagebreak', 'colophon'];

export function isInline(element: MarkupElement): boolean {
  return inlineNames.has(element.name);
}

/** Whether an element is no part of the text, with all that is in it. */
export function isAddition(element: MarkupElement): boolean {
  return (
    neverText.has(element.name) ||
    tokensOf(element, 'class').includes('added') ||
    element.attributes.has('hidden') ||
    element.attributes.get('aria-hidden') === 'true' ||
    additionRoles.some((role) => hasRole(element, role)) ||
    tokensOf(element, 'epub:type').some((type) => additionTypes.includes(type)) ||
    containerOfId(element.attributes.get('id')) === 'colophon' ||
    isSkipLink(element)
  );
}

/** A link into the page that stands before the text: "Skip to the text". */
function isSkipLink(element: MarkupElement): boolean {
  const leadsIntoPage = element.attributes.get('href')?.startsWith('#') ?? false;
  return element.name === 'a' && leadsIntoPage && element.parent?.name === 'body';
}

/** The printed label of a paragraph, an item, a heading or a note. */
export function isLabel(element: MarkupElement): boolean {
  return tokensOf(element, 'class').includes('label');
}

/** A link from the text to a note. */
export function isNoteReference(element: MarkupElement): boolean {
  return element.name === 'a' && hasRole(element, 'doc-noteref');
}

/** The marker of a page of print. */
export function isPageMarker(element: MarkupElement): boolean {
  return hasRole(element, 'doc-pagebreak') || tokensOf(element, 'epub:type').includes('pagebreak');
}

/** What the page marker says: its label, or its text. */
export function pageLabelOf(element: MarkupElement): string {
  return (
    element.attributes.get('aria-label') ??
    element.attributes.get('title') ??
    element.children.filter((child) => typeof child === 'string').join('')
  );
}

export function isNotesSection(element: MarkupElement): boolean {
  return (
    hasRole(element, 'doc-endnotes') ||
    hasRole(element, 'doc-footnote') ||
    tokensOf(element, 'epub:type').some((type) => /^(?:endnotes|footnotes)$/.test(type))
  );
}

const withinAdditions = new WeakMap<MarkupElement, boolean>();

/** Whether an element, or one around it, is no part of the text. */
export function isWithinAddition(element: MarkupElement): boolean {
  const known = withinAdditions.get(element);
  if (known !== undefined) return known;
  const within =
    isAddition(element) || (element.parent !== undefined && isWithinAddition(element.parent));
  withinAdditions.set(element, within);
  return within;
}
