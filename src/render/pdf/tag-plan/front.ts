/** The masthead and the title. */
import { textOf, type Masthead, type Title } from '../../../tree/index.ts';
import { headingRole, parts, roles } from '../../roles.ts';
import type { Edition } from '../edition.ts';
import type { MastheadPart } from '../masthead-parts.ts';
import { idOf, slotFor, type PlanContext } from './context.ts';
import { notesAfter, phrasingKids } from './phrasing.ts';
import { slot, tag, type Slot, type Tag } from './tags.ts';

export function planMasthead(masthead: Masthead, context: PlanContext): Tag[] {
  const { emblem } = context.edition.options;
  const kids: Tag[] = [];
  if (emblem) {
    context.emblem = slot();
    kids.push(tag(parts.emblem.pdf, [context.emblem], { alternative: emblem.alternative }));
  }
  const name = nameIn(context.edition);
  for (const part of context.edition.mastheadParts) {
    const place = slotFor(context.masthead, part);
    kids.push(
      part === name
        ? tag(headingRole(parts.name.pdf, 1), [place], { bookmark: part.text })
        : tag(parts.mastheadLine.pdf, [place]),
    );
  }
  return [tag(roles.masthead.pdf, kids, idOf(masthead, context))];
}

/**
 * A text without a title has its name in the masthead: the first heading of a document is of level 1
 * (ISO 14289-1, 7.4.2).
 */
function nameIn({ namedInMasthead, mastheadParts }: Edition): MastheadPart | undefined {
  if (!namedInMasthead) return undefined;
  return mastheadParts.find(({ name }) => name === 'symbol') ?? mastheadParts[0];
}

export function planTitle(title: Title, context: PlanContext): Tag[] {
  const level = context.edition.levels.get(title) ?? 1;
  const kids: (Tag | Slot)[] = [];
  if (title.label) kids.push(slotFor(context.labels, title));
  kids.push(...phrasingKids(title, context));
  const bookmark = [title.label, textOf(title)].filter((part) => part).join(' ');
  return [
    tag(headingRole(roles.title.pdf, level), kids, { ...idOf(title, context), bookmark }),
    ...notesAfter(title, context),
  ];
}
