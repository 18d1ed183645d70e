/** Sections and annexes: the label and the heading as one block, then what they hold. */
import type { Annex, Heading, Section } from '../../../tree/index.ts';
import type { StyleName } from '../../../template/index.ts';
import { styleOf, textNode, type DefinitionContext } from './context.ts';
import type { FlowNode } from './nodes.ts';
import { phrasingRuns, plainRun } from './phrasing.ts';

export function defineDivision(division: Section | Annex, context: DefinitionContext): FlowNode[] {
  const [first] = division.children;
  const heading = first?.type === 'heading' ? first : undefined;
  const rest = heading ? division.children.slice(1) : division.children;
  const head = headingNodes(division, heading, context);
  return [...head, ...context.sequence(rest, context)];
}

export function defineHeading(heading: Heading, context: DefinitionContext): FlowNode[] {
  const style = styleOf('heading3', context);
  return [textNode(phrasingRuns(heading, style, context), style, heading, context)];
}

function headingNodes(
  division: Section | Annex,
  heading: Heading | undefined,
  context: DefinitionContext,
): FlowNode[] {
  const level = context.edition.levels.get(division);
  if (level === undefined) return [];
  const style = styleOf(headingStyle(level), context);
  const text = heading ? phrasingRuns(heading, style, context) : [];
  if (!division.label) return [textNode(text, style, heading ?? division, context)];
  const label = plainRun(`${division.label} `, style, context.plan.labels.get(division));
  const lines = text.length > 0 ? [{ ...label, ends: true as const }, ...text] : [label];
  return [textNode(lines, style, heading ?? division, context)];
}

const highest = 2;
const lowest = 5;

/** The title is a heading of level 1; sections and annexes begin at 2. */
function headingStyle(level: number): StyleName {
  const step = (Math.min(Math.max(level, highest), lowest) - 1) as 1 | 2 | 3 | 4;
  return `heading${step}`;
}
