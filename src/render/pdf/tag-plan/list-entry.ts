/** A numbered paragraph or an item: its label and its body, with all that it holds. */
import type { Item, OperativeParagraph, PreambularParagraph } from '../../../tree/index.ts';
import { idOf, slotFor, type PlanContext } from './context.ts';
import { tag, type Tag } from './tags.ts';

export type Entry = Item | OperativeParagraph | PreambularParagraph;

export function planEntry(entry: Entry, context: PlanContext): Tag {
  const label = entry.label ? [tag('Lbl', [slotFor(context.labels, entry)])] : [];
  const body = tag('LBody', context.sequence(entry.children));
  return tag('LI', [...label, body], idOf(entry, context));
}

/** A paragraph without a number, outside any list: its text, if it has any, has the paragraph's id. */
export function planUnlabelled(entry: Entry, context: PlanContext): Tag[] {
  const [first, ...rest] = context.sequence(entry.children);
  if (!first) return [];
  return [first.role === 'P' ? { ...first, ...idOf(entry, context) } : first, ...rest];
}
