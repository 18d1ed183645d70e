/** What stands in an element, sorted into labels, own text and blocks. */
import type { PhrasingContent } from '../../tree/types.ts';
import { kindOfId } from '../outline/kinds.ts';
import { isAddition, isInline, isLabel } from './elements.ts';
import type { MarkupElement } from './markup.ts';

export type Child = MarkupElement | string;

/** The heading that a section starts with, directly or in its header. */
export function ownHeading(section: MarkupElement): MarkupElement | undefined {
  for (const child of section.children) {
    if (typeof child === 'string') continue;
    if (/^h[1-6]$/.test(child.name)) return child;
    if (child.name === 'header' || child.name === 'hgroup') return ownHeading(child);
  }
  return undefined;
}

/** Children in order: each block by itself, inline content in stretches. */
export function groupsOf(children: readonly Child[]): (MarkupElement | Child[])[] {
  const groups: (MarkupElement | Child[])[] = [];
  for (const child of children) {
    const last = groups.at(-1);
    if (typeof child !== 'string' && !isInline(child)) groups.push(child);
    else if (Array.isArray(last)) last.push(child);
    else groups.push([child]);
  }
  return groups;
}

/** A block's own text and the blocks in it; a plain `p` that comes first is its text. */
export function ownContent(children: readonly Child[]): { own: Child[]; below: MarkupElement[] } {
  const own: Child[] = [];
  const below: MarkupElement[] = [];
  let first = true;
  for (const child of children) {
    const blank = typeof child === 'string' && child.trim() === '';
    if (typeof child === 'string' || isInline(child)) own.push(child);
    else if (isAddition(child)) continue;
    else if (first && isOwnParagraph(child)) own.push(...child.children);
    else below.push(child);
    const isMark = typeof child !== 'string' && (isLabel(child) || isAddition(child));
    if (!blank && !isMark) first = false;
  }
  return { own, below };
}

function isOwnParagraph(element: MarkupElement): boolean {
  return (
    element.name === 'p' && (kindOfId(element.attributes.get('id')) ?? 'paragraph') === 'paragraph'
  );
}

export function withoutLabel(children: readonly Child[]): {
  label: MarkupElement | undefined;
  rest: Child[];
} {
  const label = children.find(
    (child): child is MarkupElement => typeof child !== 'string' && isLabel(child),
  );
  return { label, rest: children.filter((child) => child !== label) };
}

export function plain(content: readonly PhrasingContent[]): string {
  return content
    .map((node) =>
      node.type === 'text' ? node.value : 'children' in node ? plain(node.children) : ' ',
    )
    .join('');
}
