/** Headings of the text: a section's label and heading are printed, and read, as one. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Annex, Section, SectionContent, Title } from '../../tree/index.ts';
import { headingRole, roles } from '../roles.ts';
import type { HtmlContext } from './context.ts';
import { labelOf } from './flow.ts';
import { blockContent, pageBreaksBefore } from './phrasing.ts';

/** `h1` to `h6`, from the depth in the tree. */
export function headingElement(node: Title | Section | Annex, { levels }: HtmlContext): string {
  const { html } = node.type === 'title' ? roles.title : roles.heading;
  return headingRole(html, levels.get(node) ?? 1);
}

/** The id of the heading of a section or an annex. */
export function headingId(node: Section | Annex, { ids }: HtmlContext): string {
  return `${ids.get(node) ?? ''}__heading`;
}

/** A division's heading, if it shows a label or has one, and what comes after it. */
export function headingAndRest(
  node: Section | Annex,
  context: HtmlContext,
): { heading: ElementContent[]; rest: SectionContent[] } {
  const heading = node.children.find((child) => child.type === 'heading');
  const rest = node.children.filter((child) => child !== heading);
  if (!context.levels.has(node)) return { heading: [], rest };
  const element = h(
    headingElement(node, context),
    { className: ['heading'], id: headingId(node, context) },
    pageBreaksBefore(node, context),
    heading ? blockContent(heading, context, labelOf(node.label)) : labelOf(node.label),
  );
  return { heading: [element], rest };
}
