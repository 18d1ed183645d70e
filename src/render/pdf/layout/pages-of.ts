/** Where each page begins and where each block starts, told in terms of the tree. */
import type { Nodes, Pages, PageStart, Root } from '../../../tree/index.ts';
import type { LaidLine } from './laid-lines.ts';
import type { FilledPage } from './page-fill.ts';

export function pagesOf(root: Root, pages: readonly FilledPage<LaidLine>[]): Pages {
  const firstPage = new Map<Nodes, number>();
  const starts: PageStart[] = [];
  for (const [index, page] of pages.entries()) {
    const number = index + 1;
    for (const { line, repeated } of [...page.body, ...page.notes]) {
      const node = line.source?.node;
      if (node && repeated !== true && !firstPage.has(node)) firstPage.set(node, number);
    }
    const start = page.body.find(({ line }) => line.source && isText(line.source.node))?.line
      .source;
    if (start && isText(start.node))
      starts.push({ page: String(number), node: start.node, at: start.at });
  }
  return { count: pages.length, starts, pageOf: withAncestors(root, firstPage) };
}

function isText(node: Nodes): node is PageStart['node'] {
  switch (node.type) {
    case 'masthead':
    // A division's label is text of its own.
    case 'section':
    case 'annex':
    case 'adoptionLine':
    case 'originLine':
    case 'title':
    case 'enactingClause':
    case 'heading':
    case 'paragraph':
    case 'tableCell':
    case 'closingNote':
    case 'voteNote':
      return true;
    default:
      return false;
  }
}

/** A block starts where the first of what it holds does. */
function withAncestors(root: Root, own: ReadonlyMap<Nodes, number>): Map<Nodes, number> {
  const pageOf = new Map<Nodes, number>();
  const visit = (node: Nodes): number | undefined => {
    let page = own.get(node);
    for (const child of 'children' in node ? node.children : []) {
      const inside = visit(child);
      // Notes stand at the foot of pages in the middle of what they belong to.
      if (inside !== undefined && child.type !== 'footnoteDefinition')
        page = Math.min(page ?? inside, inside);
    }
    if (page !== undefined) pageOf.set(node, page);
    return page;
  };
  visit(root);
  return pageOf;
}
