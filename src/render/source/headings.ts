/** Titles, sections and annexes that Markdown can say with a heading. */
import {
  deepestHeading,
  joinTitle,
  normalPhrasing,
  splitTitle,
} from '../../source-format/index.ts';
import type { Annex, PhrasingContent, Section, SectionContent, Title } from '../../tree/types.ts';

/** A heading of Markdown, and what stands below it. */
export interface HeadingForm {
  level: number;
  phrasing: PhrasingContent[];
  rest: SectionContent[];
}

/** The heading that a block is written as; `undefined` when it needs a container, or is none. */
export function headingForm(node: SectionContent, depth: number): HeadingForm | undefined {
  if (node.type === 'title') return titleForm(node, depth);
  if (node.type === 'section' || node.type === 'annex') return divisionForm(node, depth);
  return undefined;
}

function titleForm(title: Title, depth: number): HeadingForm | undefined {
  const phrasing = normalPhrasing(joinTitle(title));
  const [first] = phrasing;
  const read = splitTitle(phrasing);
  const says = depth === 0 && first && first.type !== 'strong' && read.label === title.label;
  return says ? { level: 1, phrasing, rest: [] } : undefined;
}

function divisionForm(node: Section | Annex, depth: number): HeadingForm | undefined {
  const { label } = node;
  const [first, ...others] = node.children;
  const heading = first?.type === 'heading' ? normalPhrasing(first.children) : undefined;
  const rest = heading ? others : node.children;
  const level = node.type === 'annex' ? 1 : Math.max(2, depth + 1);
  const fits = node.type === 'annex' ? depth === 0 && label !== undefined : level <= deepestHeading;
  if (!fits || heading?.length === 0) return undefined;
  if (label === undefined)
    return heading && heading[0]?.type !== 'strong'
      ? { level, phrasing: heading, rest }
      : undefined;
  if (label.trim() !== label || label === '') return undefined;
  const bold: PhrasingContent = { type: 'strong', children: [{ type: 'text', value: label }] };
  const phrasing = heading
    ? normalPhrasing([bold, { type: 'text', value: ' ' }, ...heading])
    : [bold];
  return { level, phrasing, rest };
}

/** How many sections and annexes are still open at the end of a block. */
export function openAfter(node: SectionContent | undefined, depth: number): number {
  if (node?.type !== 'section' && node?.type !== 'annex') return 0;
  const form = headingForm(node, depth);
  return form ? 1 + openAfter(form.rest.at(-1), form.level) : 0;
}
