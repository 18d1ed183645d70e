/** Writes phrasing content: what stands inside a block, with the page breaks that fall into it. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../locale/index.ts';
import type { Nodes, PageStart, PhrasingContent } from '../../tree/index.ts';
import type { HtmlContext } from './context.ts';

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
  return h('sup', { className: ['note-separator'], ariaHidden: 'true' }, ', ');
}

/** The markers of the pages that begin where the cursor stands, or began before it. */
export function pageBreaks({ cursor, words }: HtmlContext): ElementContent[] {
  const reached = cursor.pending.filter(({ at }) => at <= cursor.at);
  cursor.pending = cursor.pending.slice(reached.length);
  return reached.map(({ page }) => pageBreak(page, words.page));
}

/** The markers of the pages that begin with a node whose text is no phrasing content. */
export function pageBreaksBefore(
  node: PageStart['node'],
  { pageStarts, words }: HtmlContext,
): ElementContent[] {
  return (pageStarts.get(node) ?? []).map(({ page }) => pageBreak(page, words.page));
}

/** The marker of a page: empty, so that nothing is read twice (EPUB Accessibility 1.1, 5.3). */
export function pageBreak(page: number, label: string): ElementContent {
  return h('span', {
    className: ['page-break'],
    id: `page_${page}`,
    role: 'doc-pagebreak',
    'epub:type': 'pagebreak',
    ariaLabel: fill(label, { number: page }),
  });
}
