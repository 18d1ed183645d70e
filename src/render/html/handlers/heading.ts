import { h } from 'hastscript';
import type { Handler } from '../context.ts';
import { blockContent } from '../phrasing.ts';

/**
 * A heading that stands where no section or annex takes it up (in quoted text): it has no level of
 * its own in the document, so it is no heading of the page.
 */
export const heading: Handler<'heading'> = (node, context) => [
  h('p', { className: ['heading'], id: context.ids.get(node) }, blockContent(node, context)),
];
