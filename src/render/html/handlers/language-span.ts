import { h } from 'hastscript';
import { directionOf } from '../../../locale/index.ts';
import { roles } from '../../roles.ts';
import { languageAttributes, type Handler } from '../context.ts';
import { phrasing } from '../phrasing.ts';

/** Words in another language (WCAG 2.2 SC 3.1.2), and in its direction. */
export const languageSpan: Handler<'languageSpan'> = (node, context) => {
  const direction = directionOf(node.language);
  const turned = direction !== directionOf(context.language);
  return [
    h(
      roles.languageSpan.html,
      { ...languageAttributes(node.language, context.format), ...(turned && { dir: direction }) },
      phrasing(node.children, context),
    ),
  ];
};
