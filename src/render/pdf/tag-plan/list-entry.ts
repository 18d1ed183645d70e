/** A numbered paragraph or an item: its label and its body, with all that it holds. */
import type { Item, OperativeParagraph, PreambularParagraph } from '../../../tree/index.ts';
import { parts, roles, variants } from '../../roles.ts';
import { idOf, slotFor, type PlanContext } from './context.ts';
import { tag, type Tag } from './tags.ts';

const numbered = variants.numberedPreambularParagraph.pdf;

export type ListEntry = Item | OperativeParagraph | PreambularParagraph;

export function planEntry(entry: ListEntry, context: PlanContext): Tag {
  const label = entry.label ? [tag(parts.label.pdf, [slotFor(context.labels, entry)])] : [];
  const body = tag(parts.listBody.pdf, context.sequence(entry.children));
  const role = entry.type === 'preambularParagraph' ? numbered : roles[entry.type].pdf;
  return tag(role, [...label, body], idOf(entry, context));
}

/** A paragraph without a number, outside any list: its text, if it has any, has the paragraph's id. */
export function planUnlabelled(entry: ListEntry, context: PlanContext): Tag[] {
  const [first, ...rest] = context.sequence(entry.children);
  if (!first) return [];
  return [
    first.role === roles.paragraph.pdf ? { ...first, ...idOf(entry, context) } : first,
    ...rest,
  ];
}
