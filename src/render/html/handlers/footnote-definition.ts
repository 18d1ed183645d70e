import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { fill } from '../../../locale/index.ts';
import { roles } from '../../roles.ts';
import type { FootnoteDefinition } from '../../../tree/index.ts';
import { ownWords, type Handler, type HtmlContext } from '../context.ts';
import { paragraphContent } from '../flow.ts';

/** A note, with a way back to each of its references. */
export const footnoteDefinition: Handler<'footnoteDefinition'> = (node, context) => [
  h(
    roles.footnoteDefinition.html,
    {
      className: ['note'],
      id: context.ids.get(node),
      ...(context.format === 'epub' && { 'epub:type': roles.footnoteDefinition.epubType }),
    },
    ...paragraphContent(node, context),
    backLinks(node, context),
  ),
];

/** Links that say where they lead; a note whose reference is lost says that instead. */
function backLinks(node: FootnoteDefinition, context: HtmlContext): ElementContent {
  const { words, references, ids, places } = context;
  const links = (references.get(node.identifier) ?? []).map((reference) => {
    const place = places.get(reference) ?? '';
    return h(
      'a',
      {
        className: ['back-link'],
        href: `#${ids.get(reference) ?? ''}`,
        role: 'doc-backlink',
        ariaLabel: fill(words.backToReference, { label: node.label, place }),
      },
      h('span', { ariaHidden: 'true' }, '↑ '),
      place,
    );
  });
  const content = links.length > 0 ? links.flatMap((link) => [link, ' ']) : [words.noReference];
  return h('p', { className: ['back-links', 'added'], ...ownWords(context) }, ...content);
}
