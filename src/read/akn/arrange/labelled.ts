/** Paragraphs with a label, and items at their depth below the paragraph that is open. */
import type {
  Item,
  OperativeParagraph,
  ParagraphContent,
  PreambularParagraph,
} from '../../../tree/index.ts';
import type { Entry, LabelledEntry } from '../entries.ts';
import { labelKind } from '../labels.ts';
import { isQuoting, quoteItem } from './quotations.ts';
import { add, addPart, type State } from './state.ts';

export function placeLabelled(entry: LabelledEntry, next: Entry | undefined, state: State): void {
  const { label, content, element } = entry;
  const kind = labelKind(label);
  const isItem = kind === 'item' || (kind === 'division' && state.levels.goesOn(label));
  if (isItem && isQuoting(state)) return quoteItem(entry, state);
  if (isItem) return placeItem(entry, next, state);
  const node: OperativeParagraph = {
    type: 'operativeParagraph',
    label,
    children: content.children,
    position: state.reading.positionOf(element),
  };
  add(node, state);
  openParagraph(node, state);
}

/** What follows may be items of a paragraph, and go on with those that it holds. */
export function openParagraph(node: PreambularParagraph | OperativeParagraph, state: State): void {
  state.paragraph = node;
  openItems(node.children, state);
}

function openItems(children: readonly ParagraphContent[], state: State): void {
  const items = children.filter((child) => child.type === 'item');
  for (const [index, item] of items.entries()) {
    if (item.label !== undefined) state.levels.levelOf(item.label, items[index + 1]?.label);
  }
  const last = children.at(-1);
  if (last?.type !== 'item') return;
  state.items.push(last);
  openItems(last.children, state);
}

function placeItem(entry: LabelledEntry, next: Entry | undefined, state: State): void {
  const { label, content, element } = entry;
  const level = state.levels.levelOf(label, nextLabel(next));
  const children = content.plain.map((child) =>
    child.type === 'item' ? deeper(child, level) : child,
  );
  const node: Item = {
    type: 'item',
    label,
    level,
    children,
    position: state.reading.positionOf(element),
  };
  while ((state.items.at(-1)?.level ?? 0) >= level) state.items.pop();
  const parent = state.items.at(-1);
  if (parent) parent.children.push(node);
  else addPart(node, state);
  state.items.push(node);
  state.quotation = undefined;
}

function nextLabel(next: Entry | undefined): string | undefined {
  return next?.kind === 'labelled' && labelKind(next.label) !== 'paragraph'
    ? next.label
    : undefined;
}

/** An item and what it holds, so many levels down. */
function deeper(item: Item, levels: number): Item {
  return {
    ...item,
    level: item.level + levels,
    children: item.children.map((child) => (child.type === 'item' ? deeper(child, levels) : child)),
  };
}
