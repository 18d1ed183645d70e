/** The masthead and the title. */
import { textOf, type Masthead, type Title } from '../../../tree/index.ts';
import { idOf, slotFor, type PlanContext } from './context.ts';
import { notesAfter, phrasingKids } from './phrasing.ts';
import { slot, tag, type Slot, type Tag } from './tags.ts';

export function planMasthead(masthead: Masthead, context: PlanContext): Tag[] {
  const { emblem } = context.edition.options;
  const kids: Tag[] = [];
  if (emblem) {
    context.emblem = slot();
    kids.push(tag('Figure', [context.emblem], { alternative: emblem.alternative }));
  }
  for (const part of context.edition.mastheadParts) {
    kids.push(tag('P', [slotFor(context.masthead, part)]));
  }
  return [tag('Sect', kids, idOf(masthead, context))];
}

export function planTitle(title: Title, context: PlanContext): Tag[] {
  const level = context.edition.levels.get(title) ?? 1;
  const kids: (Tag | Slot)[] = [];
  if (title.label) kids.push(slotFor(context.labels, title));
  kids.push(...phrasingKids(title, context));
  const bookmark = [title.label, textOf(title)].filter((part) => part).join(' ');
  return [
    tag(`H${level}`, kids, { ...idOf(title, context), bookmark }),
    ...notesAfter(title, context),
  ];
}
