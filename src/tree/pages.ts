/**
 * Where pages begin, told in terms of the tree: laying out gives it for a paginated edition, and the
 * e-book shows it as a page list; the official document's own stand in the text as page breaks.
 */
import type { Annex, Masthead, Nodes, PageBreak, PhrasingParent, Root, Section } from './types.ts';

/** The start of a page in the text. */
export interface PageStart {
  /** The number of the page, as printed. */
  page: string;
  /** The node whose text is the first of the page; a division where that is its label. */
  node: PhrasingParent | Masthead | Section | Annex;
  /** How many characters (UTF-16, as `textOf(node)` counts them) of that node stand on pages before. */
  at: number;
}

export interface Pages {
  count: number;
  /** One for each page on which body text starts or goes on, in order. */
  starts: PageStart[];
  /** The page on which each block starts. */
  pageOf: ReadonlyMap<Nodes, number>;
}

/** Where the pages of the official document begin, in reading order. */
export function officialPages(root: Root): PageStart[] {
  const walk: Walk = { starts: [], waiting: [], last: undefined };
  visit(root, walk);
  // A page that begins after the last word still begins.
  const { starts, waiting, last } = walk;
  if (last) for (const { number } of waiting) starts.push({ page: number, ...last });
  return starts;
}

interface Walk {
  starts: PageStart[];
  /** Breaks between blocks: their pages begin with the next words. */
  waiting: PageBreak[];
  /** The end of the words so far. */
  last: Pick<PageStart, 'node' | 'at'> | undefined;
}

function visit(node: Nodes, walk: Walk): void {
  if (node.type === 'pageBreak') walk.waiting.push(node);
  else if (isPhrasingParent(node)) visitPhrasing(node, walk);
  else {
    if (node.type === 'masthead') begin(node, walk);
    if ((node.type === 'section' || node.type === 'annex') && node.label !== undefined) {
      begin(node, walk);
    }
    if ('children' in node) for (const child of node.children) visit(child, walk);
  }
}

/** What waits begins here. */
function begin(node: PageStart['node'], walk: Walk): void {
  for (const { number } of walk.waiting) walk.starts.push({ page: number, node, at: 0 });
  walk.waiting = [];
}

function visitPhrasing(parent: PhrasingParent, walk: Walk): void {
  begin(parent, walk);
  let at = 0;
  const gather = (nodes: PhrasingParent['children']): void => {
    for (const node of nodes) {
      if (node.type === 'text') at += node.value.length;
      else if (node.type === 'break') at += 1;
      else if (node.type === 'pageBreak') walk.starts.push({ page: node.number, node: parent, at });
      else if ('children' in node) gather(node.children);
    }
  };
  gather(parent.children);
  walk.last = { node: parent, at };
}

const holders: ReadonlySet<Nodes['type']> = new Set([
  'adoptionLine',
  'originLine',
  'title',
  'enactingClause',
  'heading',
  'paragraph',
  'tableCell',
  'closingNote',
  'voteNote',
]);

function isPhrasingParent(node: Nodes): node is PhrasingParent {
  return holders.has(node.type);
}
