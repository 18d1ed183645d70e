import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { flow } from '../flow.ts';
import { headingAndRest, headingId } from '../headings.ts';

/** "Annex II", with its title. */
export const annex: Handler<'annex'> = (node, context) => {
  const { heading, rest } = headingAndRest(node, context);
  const name =
    heading.length > 0
      ? { ariaLabelledBy: headingId(node, context) }
      : { ariaLabel: context.words.annex };
  return [
    h(
      roles.annex.html,
      {
        className: ['annex'],
        id: context.ids.get(node),
        role: roles.annex.aria,
        ...(context.format === 'epub' && { 'epub:type': roles.annex.epubType }),
        ...name,
      },
      ...heading,
      ...flow(rest, context),
    ),
  ];
};
