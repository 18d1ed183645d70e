/** Writes blocks in a row: runs of numbered paragraphs, and of items, become lists. */
import type { ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type {
  Item,
  OperativeParagraph,
  Paragraph,
  ParagraphContent,
  RootContent,
  SectionContent,
} from '../../tree/index.ts';
import type { HtmlContext } from './context.ts';
import { blockContent } from './phrasing.ts';

type Block = RootContent | SectionContent;

/** Blocks in order. */
export function flow(blocks: readonly Block[], context: HtmlContext): ElementContent[] {
  const content: ElementContent[] = [];
  for (let index = 0; index < blocks.length;) {
    const first = blocks[index];
    if (first === undefined) break;
    const length = first.type in listClass ? runLength(blocks, index) : 1;
    const run = blocks
      .slice(index, index + length)
      .flatMap((block) => context.handle(block, context));
    content.push(...(isListed(first) ? [list(listClass[first.type], run, context)] : run));
    index += length;
  }
  return content;
}

const listClass = { operativeParagraph: 'operative-paragraphs', item: 'items' } as const;

function isListed(block: Block): block is OperativeParagraph | Item {
  return block.type in listClass;
}

function runLength(blocks: readonly Block[], start: number): number {
  const type = blocks[start]?.type;
  let end = start;
  while (blocks[end]?.type === type) end += 1;
  return end - start;
}

/**
 * A list whose labels are text. Safari takes a list without markers for no list: the page's style
 * sheet gives it an empty marker instead; reading systems with older engines need the role said.
 */
export function list(
  className: string,
  items: ElementContent[],
  { format }: HtmlContext,
): ElementContent {
  return h('ol', { className: [className], ...(format === 'epub' && { role: 'list' }) }, items);
}

/** A printed label, and the space that keeps it apart when the text is copied. */
export function labelOf(label: string | undefined): ElementContent[] {
  return label === undefined
    ? []
    : [h('span', { className: ['label'] }, label), { type: 'text', value: ' ' }];
}

interface Labelled {
  label?: string;
  children: ParagraphContent[];
}

/**
 * The content of a labelled paragraph: its own text (with the label, once), then lists, flush text
 * and quotations. Where the first child is no text, the label stands on a line of its own.
 */
export function paragraphContent(node: Labelled, context: HtmlContext): ElementContent[] {
  const [first, ...rest] = node.children;
  const own = first?.type === 'paragraph' ? first : undefined;
  return [
    ...ownText(own, node.label, context),
    ...flow(own === undefined ? node.children : rest, context),
  ];
}

function ownText(
  own: Paragraph | undefined,
  label: string | undefined,
  context: HtmlContext,
): ElementContent[] {
  if (own === undefined && label === undefined) return [];
  const text = own ? blockContent(own, context, labelOf(label)) : labelOf(label);
  return [h('p', { className: ['own-text'] }, text)];
}

/** The id of a node and, on the web, its place in words for the script that makes links to it. */
export function anchor(
  node: OperativeParagraph | Item | Extract<Block, { type: 'preambularParagraph' }>,
  { ids, places, format }: HtmlContext,
): Properties {
  const place = places.get(node);
  const id = ids.get(node);
  return {
    ...(id !== undefined && { id }),
    ...(format === 'web' && place !== undefined && { dataPlace: place }),
  };
}
