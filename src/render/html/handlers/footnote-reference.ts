import { h } from 'hastscript';
import { fill } from '../../../locale/index.ts';
import { roles } from '../../roles.ts';
import { ownWords, type Handler } from '../context.ts';

/**
 * A note marker. The superscript stands outside the link: Apple Books shows no pop-up for a link
 * that holds one. A marker without a note leads nowhere and is no link.
 */
export const footnoteReference: Handler<'footnoteReference'> = (node, context) => {
  const id = context.ids.get(node);
  const note = context.noteIds.get(node.identifier);
  if (note === undefined) {
    return [h('sup', { className: ['note-reference', 'undefined'], id }, node.label)];
  }
  const { aria, epubType, html } = roles.footnoteReference;
  const marker = h(
    html,
    {
      id,
      href: `#${note}`,
      role: aria,
      ...(context.format === 'epub' && { 'epub:type': epubType }),
      ariaLabel: fill(context.words.footnote, { label: node.label }),
      ...ownWords(context),
    },
    node.label,
  );
  return [h('sup', { className: ['note-reference'] }, marker)];
};
