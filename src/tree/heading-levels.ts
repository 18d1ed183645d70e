/**
 * Heading levels come from the depth in the tree, never from looks, so that none is skipped
 * (ISO 14289-1 7.4.2, WCAG 2.2 SC 1.3.1): the title is 1, sections and annexes are 2, what they hold
 * 3. A document has one heading of level 1: a later title (of a part, of the next resolution of a
 * file) is a heading below it, and so are the sections that follow it.
 */
import type { Annex, Nodes, Root, Section, Title } from './types.ts';
import { textOf, titleOf } from './walk.ts';

const deepest = 6;

/** The level of every title, and of every section and annex that shows a label or a heading. */
export function headingLevels(root: Root): ReadonlyMap<Nodes, number> {
  const levels = new Map<Nodes, number>();
  // A text without a title has no level 1 of its own: editions show the document's name there.
  below(root, 1, { levels, name: titleOf(root) });
  return levels;
}

interface Naming {
  levels: Map<Nodes, number>;
  /** The title of the whole document. */
  name: Title | undefined;
}

/** Gives levels to what a parent holds that stands below a heading of the level `above`. */
function below(parent: Nodes, above: number, naming: Naming): void {
  if (!('children' in parent)) return;
  let nearest = above;
  for (const child of parent.children) {
    if (child.type === 'title') {
      nearest = child === naming.name ? 1 : Math.min(above + 1, deepest);
      naming.levels.set(child, nearest);
    }
    const divides = child.type === 'section' || child.type === 'annex';
    const shown = divides && showsHeading(child);
    const own = Math.min(nearest + 1, deepest);
    if (shown) naming.levels.set(child, own);
    if ('children' in child) below(child, shown ? own : nearest, naming);
  }
}

/** A label of nothing but white space is no heading that anyone meets. */
function showsHeading({ label, children }: Section | Annex): boolean {
  const [first] = children;
  const heading = first?.type === 'heading' ? textOf(first) : '';
  return `${label ?? ''}${heading}`.trim() !== '';
}
