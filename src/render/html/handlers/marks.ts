/** Marks on words: each holds phrasing content and is one element. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { directionOf } from '../../../language/languages.ts';
import type { NodeOf } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import { languageAttributes, type Handler, type HtmlContext } from '../context.ts';
import { phrasing } from '../phrasing.ts';

/** Italics and bold of the print; raised and lowered text: "m²", "CO₂". */
export function mark(
  node: NodeOf<'emphasis' | 'strong' | 'superscript' | 'subscript'>,
  context: HtmlContext,
): ElementContent[] {
  return [h(roles[node.type].html, phrasing(node.children, context))];
}

/** "Recalling also": set apart by convention and not stressed, so it is `i` and not `em`. */
export const leadPhrase: Handler<'leadPhrase'> = (node, context) => [
  h(roles.leadPhrase.html, { className: ['lead-phrase'] }, phrasing(node.children, context)),
];

/** Words in another language (WCAG 2.2 SC 3.1.2), and in its direction. */
export const languageSpan: Handler<'languageSpan'> = (node, context) => {
  const direction = directionOf(context.options.world.languages, node.language);
  const turned = direction !== context.direction;
  return [
    h(
      roles.languageSpan.html,
      { ...languageAttributes(node.language, context.format), ...(turned && { dir: direction }) },
      phrasing(node.children, context),
    ),
  ];
};
