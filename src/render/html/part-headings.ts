/**
 * The parts that the print leaves unnamed as headings, out of sight, for whoever finds the way by
 * headings (WCAG 2.2 SC 1.3.1, 2.4.10).
 */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Nodes } from '../../tree/index.ts';
import { headingRole, parts } from '../roles.ts';
import { ownWords, type HtmlContext } from './context.ts';
import { partHeadingId } from './part-names.ts';

/** The heading of the part that begins with a node; nothing for any other node. */
export function partHeading(node: Nodes, context: HtmlContext): ElementContent[] {
  const named = context.partNames.get(node);
  if (!named) return [];
  const properties = { className: ['part-name', 'added'], id: partHeadingId(named) };
  return [
    h(
      headingRole(parts.name.html, named.level),
      { ...properties, ...ownWords(context) },
      named.name,
    ),
  ];
}
