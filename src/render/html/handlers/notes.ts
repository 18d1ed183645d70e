/** Note references and notes, each with a way to the other. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../../language/fill.ts';
import type { FootnoteDefinition } from '../../../tree/index.ts';
import { parts, roles, variants } from '../../roles.ts';
import { ownWords, type Handler, type HtmlContext } from '../context.ts';
import { paragraphContent } from '../flow.ts';

/**
 * A note marker. The superscript stands outside the link: Apple Books shows no pop-up for a link
 * that holds one. A marker without a note leads nowhere and is no link.
 */
export const footnoteReference: Handler<'footnoteReference'> = (node, context) => {
  const id = context.ids.get(node);
  const note = context.notes.byIdentifier.get(node.identifier);
  if (note === undefined) {
    const className = ['note-reference', 'undefined'];
    return [h(variants.referenceWithoutNote.html, { className, id }, node.label)];
  }
  const { aria, epubType, html } = roles.footnoteReference;
  const marker = h(
    html,
    {
      id,
      href: `#${context.ids.get(note) ?? ''}`,
      role: aria,
      ...(context.format === 'epub' && { 'epub:type': epubType }),
      ariaLabel: fill(context.words.footnote, { label: node.label }),
      ...ownWords(context),
    },
    node.label,
  );
  return [h(parts.raised.html, { className: ['note-reference'] }, marker)];
};

/** A note, with a way back to each of its references. */
export const footnoteDefinition: Handler<'footnoteDefinition'> = (node, context) => [
  h(
    roles.footnoteDefinition.html,
    {
      className: ['note'],
      id: context.ids.get(node),
      role: roles.footnoteDefinition.aria,
      ...(context.format === 'epub' && { 'epub:type': roles.footnoteDefinition.epubType }),
    },
    ...paragraphContent(node, context),
    backLinks(node, context),
  ),
];

/** Links that say where they lead; a note whose reference is lost says that instead. */
function backLinks(node: FootnoteDefinition, context: HtmlContext): ElementContent {
  const { words, notes, ids, places } = context;
  const links = (notes.references.get(node) ?? []).map((reference) => {
    const place = places.get(reference) ?? '';
    return h(
      parts.backLink.html,
      {
        className: ['back-link'],
        href: `#${ids.get(reference) ?? ''}`,
        role: parts.backLink.aria,
        ariaLabel: fill(words.backToReference, { label: node.label, place }),
      },
      h('span', { ariaHidden: 'true' }, '↑ '),
      place,
    );
  });
  const content = links.length > 0 ? links.flatMap((link) => [link, ' ']) : [words.noReference];
  return h('p', { className: ['back-links', 'added'], ...ownWords(context) }, ...content);
}
