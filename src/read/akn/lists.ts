/** What paragraphs hold: their text, their lists and the items of these at their depth. */
import { append } from './append.ts';
import type { Item, ParagraphContent, PhrasingContent } from '../../tree/index.ts';
import { blocksOf } from './blocks.ts';
import { paragraphs } from './body-names.ts';
import type { Entry } from './entries.ts';
import { ItemLevels } from './item-levels.ts';
import { numberOf, partsOf } from './numbers-and-headings.ts';
import type { Piece } from './pieces.ts';
import type { Reading } from './reading.ts';
import { elementsOf, isElement, type AknElement, type AknNode } from './xml.ts';

/** What a paragraph holds: its text, its lists, what follows them. */
export function paragraphContent(
  nodes: readonly AknNode[],
  reading: Reading,
  options: { first?: (pieces: readonly Piece[]) => PhrasingContent[]; level?: number } = {},
): ParagraphContent[] {
  const { level = 1 } = options;
  let { first } = options;
  const children: ParagraphContent[] = [];
  const add = (blocks: readonly AknNode[]): void => {
    const made = blocksOf(blocks, reading, { level, ...(first && { first }) });
    if (made.length > 0) first = undefined;
    append(children, made);
  };
  for (const node of nodes) {
    if (!isElement(node)) add([node]);
    else if (node.name === 'list' || node.name === 'sublist') {
      append(children, listContent(node, level, reading, add));
    } else if (node.name === 'point' || paragraphs.has(node.name)) {
      children.push(itemNode(node, level, reading));
    } else add([node]);
  }
  return children;
}

/**
 * A list: what introduces it, its items, and what follows them. Items of a list beside an item stand
 * below that one, unless their labels go on with the list around.
 */
function listContent(
  list: AknElement,
  level: number,
  reading: Reading,
  introduce: (blocks: readonly AknNode[]) => void,
): ParagraphContent[] {
  const content: ParagraphContent[] = [];
  const row = rowOf(list);
  const points = row.filter(isPoint);
  const labels = points.map((point) => numberOf(partsOf(point).numbers, reading));
  const levels = new ItemLevels();
  const open: Item[] = [];
  for (const child of row) {
    const last = open.at(-1);
    if (child.name === 'intro' && content.length === 0) introduce(child.children);
    else if (!isPoint(child)) {
      const blocks = blocksOf(child.name === 'intro' ? child.children : [child], reading);
      if (child.name !== 'wrapUp' && child.name !== 'intro' && last) append(last.children, blocks);
      else append(content, blocks);
    } else {
      const at = points.indexOf(child);
      const label = labels[at];
      const depth =
        label === undefined ? Math.max(open.length, 1) : levels.levelOf(label, labels[at + 1]);
      open.length = Math.min(open.length, depth - 1);
      const parent = open.at(-1);
      const item = itemNode(child, level + open.length, reading);
      (parent ? parent.children : content).push(item);
      open.push(item);
    }
  }
  return content;
}

function isPoint({ name }: AknElement): boolean {
  return name === 'point' || paragraphs.has(name);
}

/** What a list holds, with what lists beside its items hold. */
function rowOf(list: AknElement): AknElement[] {
  return elementsOf(list).flatMap((child) =>
    child.name === 'sublist' || child.name === 'list' ? rowOf(child) : [child],
  );
}

export function itemNode(element: AknElement, level: number, reading: Reading): Item {
  const { numbers, headings, rest } = partsOf(element);
  const label = numberOf(numbers, reading);
  const heads = headings.flatMap((heading) => blocksOf([heading], reading));
  return {
    type: 'item',
    ...(label !== undefined && { label }),
    level,
    children: [...heads, ...paragraphContent(rest, reading, { level: level + 1 })],
    position: reading.positionOf(element),
  };
}

export function listEntries(element: AknElement, reading: Reading): Entry[] {
  const children: ParagraphContent[] = [];
  const items = listContent(element, 1, reading, (blocks) =>
    append(children, blocksOf(blocks, reading)),
  );
  return [...children, ...items].map((node): Entry => ({ kind: 'node', node }));
}
