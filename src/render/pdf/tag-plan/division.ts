/** Sections and annexes: a heading of their level, then what they hold. */
import { textOf, type Annex, type Heading, type Section } from '../../../tree/index.ts';
import { headingRole, roles, variants } from '../../roles.ts';
import { idOf, slotFor, type PlanContext } from './context.ts';
import { notesAfter, phrasingKids } from './phrasing.ts';
import { tag, type Slot, type Tag } from './tags.ts';

export function planDivision(division: Section | Annex, context: PlanContext): Tag[] {
  const [first] = division.children;
  const heading = first?.type === 'heading' ? first : undefined;
  const rest = heading ? division.children.slice(1) : division.children;
  const head = headingTags(division, heading, context);
  return [
    tag(roles[division.type].pdf, [...head, ...context.sequence(rest)], idOf(division, context)),
  ];
}

/** The label and the heading are printed, and read, as one. */
function headingTags(
  division: Section | Annex,
  heading: Heading | undefined,
  context: PlanContext,
): Tag[] {
  const level = context.edition.levels.get(division);
  if (level === undefined) return [];
  const kids: (Tag | Slot)[] = [];
  if (division.label) kids.push(slotFor(context.labels, division));
  if (heading) kids.push(...phrasingKids(heading, context));
  const bookmark = [division.label, heading && textOf(heading)].filter((part) => part).join(' ');
  return [
    tag(headingRole(roles.heading.pdf, level), kids, { bookmark }),
    ...(heading ? notesAfter(heading, context) : []),
  ];
}

/** A heading that stands by itself, in quoted text. */
export function planHeading(heading: Heading, context: PlanContext): Tag[] {
  return [
    tag(variants.looseHeading.pdf, phrasingKids(heading, context)),
    ...notesAfter(heading, context),
  ];
}
