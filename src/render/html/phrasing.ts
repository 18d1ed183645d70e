/** Writes phrasing content: what stands inside a block, with the page breaks that fall into it. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../language/fill.ts';
import { idPart, type Nodes, type PageStart, type PhrasingContent } from '../../tree/index.ts';
import { parts, roles } from '../roles.ts';
import { ownWords, type HtmlContext } from './context.ts';

/**
 * The content of a block, after its label if it has one. The block is the node that page starts
 * count their characters in; a page that begins with the block begins with its label.
 */
export function blockContent(
  block: Extract<Nodes, { children: PhrasingContent[] }>,
  context: HtmlContext,
  label: readonly ElementContent[] = [],
): ElementContent[] {
  const pending = [...(context.pageStarts.get(block) ?? [])];
  const inner: HtmlContext = { ...context, cursor: { at: 0, pending } };
  const content = [...pageBreaks(inner), ...label, ...phrasing(block.children, inner)];
  // What was told to begin after the last character still begins.
  inner.cursor.at = Number.POSITIVE_INFINITY;
  return [...content, ...pageBreaks(inner)];
}

/** Phrasing content in order. */
export function phrasing(
  children: readonly PhrasingContent[],
  context: HtmlContext,
): ElementContent[] {
  return children.flatMap((child, index) => {
    const besides =
      child.type === 'footnoteReference' && children[index - 1]?.type === 'footnoteReference';
    return [...(besides ? [noteSeparator()] : []), ...context.handle(child, context)];
  });
}

/** Keeps two markers in a row from being read as one number: "2, 3" and not "23". */
function noteSeparator(): ElementContent {
  return h(parts.raised.html, { className: ['note-separator'], ariaHidden: 'true' }, ', ');
}

/** The markers of the pages that begin where the cursor stands, or began before it. */
export function pageBreaks(context: HtmlContext): ElementContent[] {
  const { cursor } = context;
  const reached = cursor.pending.filter(({ at }) => at <= cursor.at);
  cursor.pending = cursor.pending.slice(reached.length);
  return reached.map(({ page }) => pageBreak(page, context));
}

/** The markers of the pages that begin with a node whose text is no phrasing content. */
export function pageBreaksBefore(node: PageStart['node'], context: HtmlContext): ElementContent[] {
  return (context.pageStarts.get(node) ?? []).map(({ page }) => pageBreak(page, context));
}

/** The id of the marker of a page. */
export function pageId(page: string): string {
  return `page_${idPart(page)}`;
}

/** The marker of a page: empty, so that nothing is read twice (EPUB Accessibility 1.1, 5.3). */
function pageBreak(page: string, context: HtmlContext): ElementContent {
  const { format, words } = context;
  const { html, aria, epubType } = roles.pageBreak;
  return h(html, {
    className: ['page-break'],
    id: pageId(page),
    role: aria,
    ...(format === 'epub' && { 'epub:type': epubType }),
    ariaLabel: fill(words.page, { number: page }),
    ...ownWords(context),
  });
}
