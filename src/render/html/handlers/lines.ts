/** Blocks that are one run of words: the lines of front and back, text on its own, titles. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NodeOf } from '../../../tree/index.ts';
import { roles, variants } from '../../roles.ts';
import type { Handler, HtmlContext } from '../context.ts';
import { labelOf } from '../flow.ts';
import { headingElement } from '../headings.ts';
import { blockContent } from '../phrasing.ts';

/** The lines that nothing but their class tells apart. */
const lineClass = {
  adoptionLine: 'adoption-line',
  originLine: 'origin-line',
  enactingClause: 'enacting-clause',
  paragraph: 'paragraph',
  closingNote: 'closing-note',
  voteNote: 'vote-note',
} as const;

/** A line, or text on its own: flush text that goes on after a list too. */
export function line(node: NodeOf<keyof typeof lineClass>, context: HtmlContext): ElementContent[] {
  const properties = { className: [lineClass[node.type]], id: context.ids.get(node) };
  return [h(roles[node.type].html, properties, blockContent(node, context))];
}

/** "70/179. Improving the coordination of efforts against trafficking in persons". */
export const title: Handler<'title'> = (node, context) => [
  h(
    headingElement(node, context),
    { className: ['title'], id: context.ids.get(node) },
    blockContent(node, context, labelOf(node.label)),
  ),
];

/**
 * A heading that stands where no section or annex takes it up (in quoted text): it has no level of
 * its own in the document, so it is no heading of the page.
 */
export const heading: Handler<'heading'> = (node, context) => [
  h(
    variants.looseHeading.html,
    { className: ['heading'], id: context.ids.get(node) },
    blockContent(node, context),
  ),
];
