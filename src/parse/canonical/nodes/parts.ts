/** Reads what a numbered paragraph, an item or a note holds. */
import { deepestBlock, splitItemLabel, takesLeadPhrase } from '../../../source-format/index.ts';
import type {
  Item,
  ParagraphContent,
  PhrasingContent,
  SectionContent,
} from '../../../tree/types.ts';
import type {
  SourceBlock,
  BulletBlock,
  NumberBlock,
  ParagraphBlock,
  QuoteBlock,
  PipeTableBlock,
} from '../blocks/index.ts';
import { positionOf, reportForm, type Context, type Owner } from '../context.ts';
import { readPhrasing } from '../inline/index.ts';
import { withLeadPhrase } from './lead-phrase.ts';
import { readNote } from './notes.ts';

interface Parts {
  owner: Owner;
  context: Context;
  children: ParagraphContent[];
}

export function readParts(
  blocks: readonly SourceBlock[],
  owner: Owner,
  context: Context,
): ParagraphContent[] {
  const parts: Parts = { owner, context, children: [] };
  for (const block of blocks) readPart(block, parts);
  return parts.children;
}

function readPart(block: SourceBlock, parts: Parts): void {
  const { children, owner, context } = parts;
  switch (block.kind) {
    case 'paragraph':
      addParagraph(block, parts);
      break;
    case 'bullet':
    case 'number':
      children.push(readItem(block, owner.level + 1, context));
      break;
    case 'quote':
      children.push(readQuote(block, context));
      break;
    case 'table':
      children.push(tableNode(block, context));
      break;
    case 'note':
      readNote(block, context);
      break;
    case 'heading':
    case 'rule':
      addForeign(context.read.flow([block], 'body', context), block, parts);
      break;
    case 'container': {
      const { node, rest } = context.read.container(block, owner.level + 1, context);
      if (node && isPart(node)) children.push(node);
      else if (node) addForeign([node], block, parts);
      for (const other of rest) readPart(other, parts);
    }
  }
}

function addParagraph(block: ParagraphBlock, { owner, context, children }: Parts): void {
  const phrasing = readPhrasing(block.content, context);
  const first = children.length === 0;
  if (!first && addLooseItem(block, phrasing, { children, level: owner.level + 1 }, context))
    return;
  const lead = first && takesLeadPhrase(owner.type);
  children.push({
    type: 'paragraph',
    children: lead ? withLeadPhrase(phrasing, context) : phrasing,
    position: positionOf(block, context),
  });
}

/**
 * An item without a bullet, `(a) …`: it belongs to the items before it that are indented less.
 * Says whether the paragraph is one.
 */
export function addLooseItem(
  block: ParagraphBlock,
  phrasing: PhrasingContent[],
  place: { children: ParagraphContent[]; level: number },
  context: Context,
): boolean {
  const { label, children } = splitItemLabel(phrasing);
  if (label === undefined) return false;
  let { children: siblings, level } = place;
  for (;;) {
    const last = siblings.at(-1);
    const indent = last?.type === 'item' ? context.looseItems.get(last) : undefined;
    if (last?.type !== 'item' || indent === undefined || indent >= block.indent) break;
    if (level >= deepestBlock) break;
    siblings = last.children;
    level = last.level + 1;
  }
  const position = positionOf(block, context);
  const item: Item = {
    type: 'item',
    label,
    level,
    children: children.length > 0 ? [{ type: 'paragraph', children, position }] : [],
    position,
  };
  context.looseItems.set(item, block.indent);
  siblings.push(item);
  return true;
}

/** `- (a) …`; a number of Markdown inside a paragraph is the label of an item too. */
export function readItem(block: BulletBlock | NumberBlock, level: number, context: Context): Item {
  const children = readParts(block.children, { type: 'item', level }, context);
  const position = positionOf(block, context);
  if (block.kind === 'number')
    return { type: 'item', label: block.label, level, children, position };
  const [first, ...rest] = children;
  const split = first?.type === 'paragraph' ? splitItemLabel(first.children) : undefined;
  if (first?.type !== 'paragraph' || split?.label === undefined)
    return { type: 'item', level, children, position };
  const { label, children: phrasing } = split;
  const text = phrasing.length > 0 ? [{ ...first, children: phrasing }] : [];
  return { type: 'item', label, level, children: [...text, ...rest], position };
}

export function readQuote(block: QuoteBlock, context: Context): ParagraphContent {
  return {
    type: 'quotedBlock',
    children: context.read.flow(block.children, 'body', context),
    position: positionOf(block, context),
  };
}

export function tableNode(block: PipeTableBlock, context: Context): ParagraphContent {
  const aligned = block.align.some((align) => align !== null);
  return {
    type: 'table',
    ...(aligned && { align: block.align }),
    children: block.rows.map((row) => ({
      type: 'tableRow',
      children: row.cells.map((cell) => ({
        type: 'tableCell',
        children: readPhrasing(cell, context),
      })),
      position: positionOf(row, context),
    })),
    position: positionOf(block, context),
  };
}

export function isPart(node: SectionContent): node is ParagraphContent {
  return ['paragraph', 'item', 'quotedBlock', 'table'].includes(node.type);
}

/** What cannot stand inside a paragraph: a quotation is the one part that holds any block. */
function addForeign(
  foreign: SectionContent[],
  block: SourceBlock,
  { children, context }: Parts,
): void {
  reportForm(context, block, {
    reason: 'This block cannot stand inside a paragraph, an item or a note; its text is kept.',
    note: 'Take its indentation away, or the container around it.',
  });
  if (foreign.length > 0)
    children.push({
      type: 'quotedBlock',
      children: foreign,
      position: positionOf(block, context),
    });
}
