/**
 * Where a paginated edition breaks its pages, told in terms of the tree: laying out gives it, and
 * the e-book shows it as a page list.
 */
import type { Annex, Masthead, Nodes, PhrasingParent, Section } from './types.ts';

/** The start of a page in the text. */
export interface PageStart {
  /** From 1. */
  page: number;
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
