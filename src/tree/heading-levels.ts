/**
 * Heading levels come from the depth in the tree, never from looks, so that none is skipped
 * (ISO 14289-1 7.4.2, WCAG 2.2 SC 1.3.1): the title is 1, sections and annexes are 2, what they hold 3.
 */
import type { Annex, Nodes, Root, Section } from './types.ts';
import { textOf } from './walk.ts';

const deepest = 6;

/** The level of the title and of every section and annex that shows a label or a heading. */
export function headingLevels(root: Root): ReadonlyMap<Nodes, number> {
  const levels = new Map<Nodes, number>();
  // A text without a title has no level 1 of its own: editions show the document's name there.
  below(root, 1, levels);
  return levels;
}

function below(parent: Nodes, depth: number, levels: Map<Nodes, number>): void {
  if (!('children' in parent)) return;
  for (const child of parent.children) {
    if (child.type === 'title') levels.set(child, Math.min(depth, deepest));
    const divides = child.type === 'section' || child.type === 'annex';
    const shown = divides && showsHeading(child);
    if (shown) levels.set(child, Math.min(depth + 1, deepest));
    if ('children' in child) below(child, shown ? depth + 1 : depth, levels);
  }
}

/** A label of nothing but white space is no heading that anyone meets. */
function showsHeading({ label, children }: Section | Annex): boolean {
  const [first] = children;
  const heading = first?.type === 'heading' ? textOf(first) : '';
  return `${label ?? ''}${heading}`.trim() !== '';
}
