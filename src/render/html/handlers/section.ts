import { h } from 'hastscript';
import { roles } from '../../roles.ts';
import type { Handler } from '../context.ts';
import { flow } from '../flow.ts';
import { headingAndRest, headingId } from '../headings.ts';

/** A division of the text. Only those at the top are landmarks: forty articles would be noise. */
export const section: Handler<'section'> = (node, context) => {
  const { heading, rest } = headingAndRest(node, context);
  const landmark = context.levels.get(node) === 2;
  return [
    h(
      roles.section.html,
      {
        className: ['section'],
        id: context.ids.get(node),
        ...(landmark && { ariaLabelledBy: headingId(node, context) }),
      },
      ...heading,
      ...flow(rest, context),
    ),
  ];
};
