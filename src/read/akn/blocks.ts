/** Blocks of a file that is not ours: what stands in a paragraph, an item, a note or a cell. */
import { append } from './append.ts';
import type { Item, Paragraph, ParagraphContent, PhrasingContent } from '../../tree/index.ts';
import { piecesOf } from './inline.ts';
import { inlineNames } from './inline-names.ts';
import { labelOf } from './labels.ts';
import { phrasingOfPieces, rawText, type Piece } from './pieces.ts';
import { withQuotationMarks } from './quotation-marks.ts';
import { addStray, type Reading } from './reading.ts';
import { readTable } from './tables.ts';
import { childOf, elementsOf, isElement, type AknElement, type AknNode, namesIn } from './xml.ts';

export interface BlockOptions {
  /** Makes the words of the first paragraph: without its label, with its lead phrase. */
  first?: (pieces: readonly Piece[]) => PhrasingContent[];
  /** The level of an item here. */
  level?: number;
}

/** Blocks in order. Words that stand between them are paragraphs. */
export function blocksOf(
  nodes: readonly AknNode[],
  reading: Reading,
  { first, level = 1 }: BlockOptions = {},
): ParagraphContent[] {
  const blocks: ParagraphContent[] = [];
  let own = first;
  const place: Place = {
    reading,
    level,
    paragraph: (inline, source) => {
      const node = paragraphOf(inline, source, reading, own);
      if (node) own = undefined;
      return node ? [node] : [];
    },
  };
  for (const group of groupsOf(nodes)) {
    if (isGroup(group)) append(blocks, place.paragraph(group, undefined));
    else append(blocks, blockOf(group, place));
  }
  return blocks;
}

interface Place {
  reading: Reading;
  level: number;
  /** A paragraph of inline content, or nothing where there are no words. */
  paragraph: (nodes: readonly AknNode[], source: AknElement | undefined) => Paragraph[];
}

function paragraphOf(
  nodes: readonly AknNode[],
  source: AknElement | undefined,
  reading: Reading,
  own: BlockOptions['first'],
): Paragraph | undefined {
  const pieces = piecesOf(nodes, reading);
  if (isBlank(pieces)) return undefined;
  const children = (own ?? phrasingOfPieces)(pieces);
  const position = source && { position: reading.positionOf(source) };
  return { type: 'paragraph', children, ...position };
}

export function isBlank(pieces: readonly Piece[]): boolean {
  return pieces.every(({ leaf }) => leaf.type === 'text' && leaf.value.trim() === '');
}

/** Elements that hold blocks and say nothing of their own. */
const wrappers: ReadonlySet<string> = namesIn(`
  content intro wrapUp container blockContainer tblock formula subFlow popup foreign toc
  div
`);

/** Elements that stand among words and hold blocks. */
const quotations: ReadonlySet<string> = namesIn(`embeddedStructure quotedStructure`);

const blockNames: ReadonlySet<string> = new Set([
  ...wrappers,
  ...quotations,
  ...namesIn(`
  p block table blockList ul ol item li caption tocItem listIntroduction listWrapUp
  crossHeading heading subheading num longTitle paragraph list point section article
  alinea hcontainer from scene narrative summary
`),
]);

function blockOf(element: AknElement, place: Place): ParagraphContent[] {
  const { reading, level } = place;
  if (wrappers.has(element.name)) return nested(element, place);
  if (quotations.has(element.name)) return quoted(element, reading);
  switch (element.name) {
    case 'table':
      return [...captionsOf(element, place), readTable(element, reading)];
    case 'blockList':
    case 'ul':
    case 'ol':
      return listOf(element, place);
    case 'item':
    case 'li':
      return [itemOf(element, level, reading)];
    case 'paragraph':
    case 'list':
    case 'point':
    case 'section':
    case 'article':
    case 'alinea':
    case 'hcontainer':
      return quoted({ ...element, children: [element] }, reading);
    default:
      if (blockNames.has(element.name)) return inlineWithBlocks(element, place);
      if (!inlineNames.has(element.name)) addStray(element, reading);
      return groupsOf(element.children, isBlock).flatMap((group) =>
        isGroup(group) ? place.paragraph(group, undefined) : blockOf(group, place),
      );
  }
}

/** The tree has no caption: it is a paragraph before the table. */
function captionsOf(table: AknElement, { paragraph }: Place): Paragraph[] {
  return elementsOf(table, 'caption').flatMap((caption) => paragraph(caption.children, caption));
}

function nested(element: AknElement, place: Place): ParagraphContent[] {
  return groupsOf(element.children).flatMap((group) =>
    isGroup(group) ? place.paragraph(group, undefined) : blockOf(group, place),
  );
}

/** A paragraph of the file; blocks that stand among its words part them. */
function inlineWithBlocks(element: AknElement, place: Place): ParagraphContent[] {
  return groupsOf(element.children, partsLine).flatMap((group) =>
    isGroup(group) ? place.paragraph(group, element) : blockOf(group, place),
  );
}

function quoted(element: AknElement, reading: Reading): ParagraphContent[] {
  const children = reading.read.flow(withQuotationMarks(element, reading).children, reading);
  return [{ type: 'quotedBlock', children, position: reading.positionOf(element) }];
}

function listOf(element: AknElement, place: Place): ParagraphContent[] {
  return groupsOf(element.children).flatMap((group) =>
    isGroup(group) ? place.paragraph(group, undefined) : blockOf(group, place),
  );
}

/** An item of a list among blocks. */
function itemOf(element: AknElement, level: number, reading: Reading): Item {
  const number = childOf(element, 'num');
  const label = number && labelOf(piecesOf(number.children, reading));
  const rest = element.children.filter((child) => child !== number);
  return {
    type: 'item',
    ...(label && { label }),
    level,
    children: blocksOf(rest, reading, { level: level + 1 }),
    position: reading.positionOf(element),
  };
}

type Group = readonly AknNode[];

function isGroup(group: AknElement | Group): group is Group {
  return Array.isArray(group);
}

/** Blocks by themselves, what stands between them together. */
export function groupsOf(
  nodes: readonly AknNode[],
  isApart: (element: AknElement) => boolean = standsApart,
): (AknElement | Group)[] {
  const groups: (AknElement | AknNode[])[] = [];
  for (const node of nodes) {
    const last = groups.at(-1);
    if (isElement(node) && isApart(node)) groups.push(node);
    else if (Array.isArray(last)) last.push(node);
    else groups.push([node]);
  }
  return groups.filter(
    (group) => !isGroup(group) || group.some((node) => isElement(node) || node.trim() !== ''),
  );
}

/** Where blocks stand: what is no part of a line is one, known or not. */
function standsApart(element: AknElement): boolean {
  return isBlock(element) || !inlineNames.has(element.name);
}

function isBlock(element: AknElement): boolean {
  return blockNames.has(element.name) || holdsBlocks(element);
}

/** Among the words of a line. */
function partsLine(element: AknElement): boolean {
  return quotations.has(element.name) || holdsBlocks(element);
}

/** Whether an element keeps paragraphs apart, however deep they stand in it. A note keeps them to itself. */
export function holdsBlocks({ name, children }: AknElement): boolean {
  if (name === 'authorialNote') return false;
  return children.some(
    (child) => isElement(child) && (apart.has(child.name) || holdsBlocks(child)),
  );
}

const apart: ReadonlySet<string> = namesIn(`
  p block content table blockList ul ol li heading subheading num paragraph section article list
  point hcontainer
`);

/** The words of the first paragraph among blocks, as the file has them. */
export function firstWords(element: AknElement | undefined, reading: Reading): string {
  const paragraph = elementsOf(element, 'p')[0];
  return paragraph ? rawText(piecesOf(paragraph.children, reading)) : '';
}
