/** Sections and annexes: what a heading stands over. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Annex, Section } from '../../../tree/index.ts';
import { roles } from '../../roles.ts';
import type { Handler, HtmlContext } from '../context.ts';
import { flow } from '../flow.ts';
import { headingAndRest, headingId } from '../headings.ts';

/** A division of the text. Only those at the top are landmarks: forty articles would be noise. */
export const section: Handler<'section'> = (node, context) => [divisionElement(node, context)];

/** "Annex II", with its title. */
export const annex: Handler<'annex'> = (node, context) => [divisionElement(node, context)];

/** A division below its heading: all that it holds, or what of it stands in one file of an e-book. */
export function divisionElement(
  node: Section | Annex,
  context: HtmlContext,
  content?: readonly ElementContent[],
): ElementContent {
  const { heading, rest } = headingAndRest(node, context);
  const properties = node.type === 'annex' ? ofAnnex(node, context) : ofSection(node, context);
  return h(
    roles[node.type].html,
    { className: [node.type], id: context.ids.get(node), ...properties },
    ...heading,
    ...(content ?? flow(rest, context)),
  );
}

type Attributes = Record<string, string>;

function ofSection(node: Section, context: HtmlContext): Attributes {
  return context.levels.get(node) === 2 ? { ariaLabelledBy: headingId(node, context) } : {};
}

function ofAnnex(node: Annex, context: HtmlContext): Attributes {
  const { aria, epubType } = roles.annex;
  return {
    role: aria,
    ...(context.format === 'epub' && { 'epub:type': epubType }),
    ...(context.levels.has(node)
      ? { ariaLabelledBy: headingId(node, context) }
      : // In another language it would be read in that of the text.
        context.wordsLanguage === undefined && { ariaLabel: context.words.annex }),
  };
}
