/** What stands right below a structure element, sorted into blocks and lines. */
import type { OutlineKind } from '../../tree/outline.ts';
import type { PhrasingContent } from '../../tree/types.ts';
import type { Surroundings } from '../outline/collect.ts';
import { kindOfId } from '../outline/kinds.ts';
import { isBlock } from './levels.ts';
import type { ContentItem, ObjectItem, StructureElement } from './structure.ts';

export type Child = StructureElement | ContentItem | ObjectItem;

/** The ActualText of an element stands for all that it holds (14.9.4). */
export function replacedText({ actualText }: StructureElement): PhrasingContent[] | undefined {
  return actualText === undefined ? undefined : [{ type: 'text', value: actualText }];
}

/** A plain paragraph: the id, if it has one, is `…__text_1`. */
export function isOwnText(element: StructureElement): boolean {
  return (kindOfId(element.id) ?? 'paragraph') === 'paragraph';
}

export function kindOf(element: StructureElement, around: Surroundings): OutlineKind {
  return around.masthead ? 'masthead' : (kindOfId(element.id) ?? 'paragraph');
}

export function childOf(element: StructureElement, role: string): StructureElement | undefined {
  return element.children.find(
    (child): child is StructureElement => child.kind === 'element' && child.role === role,
  );
}

/** Children in reading order: each block by itself, inline content in stretches. */
export function groupsOf(
  children: readonly Child[],
): ({ block: StructureElement } | { block?: never; inline: Child[] })[] {
  const groups: ({ block: StructureElement } | { block?: never; inline: Child[] })[] = [];
  for (const child of children) {
    const last = groups.at(-1);
    if (child.kind === 'element' && isBlock(child)) groups.push({ block: child });
    else if (last && !last.block) last.inline.push(child);
    else groups.push({ inline: [child] });
  }
  return groups;
}
