/** Writes blocks in a row: runs of numbered paragraphs, and of items, become lists. */
import type { ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import type {
  Item,
  NodeOf,
  OperativeParagraph,
  Paragraph,
  RootContent,
  SectionContent,
} from '../../tree/index.ts';
import { parts } from '../roles.ts';
import type { HtmlContext } from './context.ts';
import { partHeading } from './part-headings.ts';
import { blockContent } from './phrasing.ts';

type Block = RootContent | SectionContent;

/** Blocks in order. */
export function flow(siblings: readonly Block[], context: HtmlContext): ElementContent[] {
  // A page may begin in the middle of a list.
  const blocks = siblings.filter(({ type }) => type !== 'pageBreak');
  const content: ElementContent[] = [];
  for (let index = 0; index < blocks.length;) {
    const first = blocks[index];
    if (first === undefined) break;
    const length = first.type in listClass ? runLength(blocks, index) : 1;
    const run = blocks
      .slice(index, index + length)
      .flatMap((block) => context.handle(block, context));
    content.push(...partHeading(first, context));
    content.push(...(isListed(first) ? [list(listClass[first.type], run)] : run));
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
 * A list whose labels are text. The roles say that it is one: a list element would bring numbers or
 * bullets of its own wherever the style sheet is set aside, "2. 8. Decides" in a reader's view.
 */
export function list(className: string, items: ElementContent[]): ElementContent {
  return h(parts.list.html, { className: [className], role: parts.list.aria }, items);
}

/** A printed label, and the space that keeps it apart when the text is copied. */
export function labelOf(label: string | undefined): ElementContent[] {
  return label === undefined
    ? []
    : [h(parts.label.html, { className: ['label'] }, label), { type: 'text', value: ' ' }];
}

/**
 * On the web a paragraph's label is the link to its place. Only those of paragraphs are stops of the
 * keyboard: a paragraph has one at most, and from it arrows lead to the labels of its items.
 */
function placedLabel(node: LabelledNode, { format, ids, places }: HtmlContext): ElementContent[] {
  const id = ids.get(node);
  if (node.label === undefined || format !== 'web' || id === undefined || !places.has(node))
    return labelOf(node.label);
  // A link without words has no name.
  if (node.type === 'footnoteDefinition' || node.label.trim() === '') return labelOf(node.label);
  const properties = {
    className: ['label'],
    href: `#${id}`,
    ...(node.type === 'item' && { tabIndex: -1 }),
  };
  return [h(parts.placeLink.html, properties, node.label), { type: 'text', value: ' ' }];
}

type LabelledNode = NodeOf<
  'preambularParagraph' | 'operativeParagraph' | 'item' | 'footnoteDefinition'
>;

/**
 * The content of a labelled paragraph: its own text (with the label, once), then lists, flush text
 * and quotations. Where the first child is no text, the label stands on a line of its own.
 */
export function paragraphContent(node: LabelledNode, context: HtmlContext): ElementContent[] {
  const [first, ...rest] = node.children;
  const own = first?.type === 'paragraph' ? first : undefined;
  return [
    ...ownText(own, placedLabel(node, context), context),
    ...flow(own === undefined ? node.children : rest, context),
  ];
}

function ownText(
  own: Paragraph | undefined,
  label: ElementContent[],
  context: HtmlContext,
): ElementContent[] {
  if (own === undefined && label.length === 0) return [];
  const text = own ? blockContent(own, context, label) : label;
  return [h(parts.ownText.html, { className: ['own-text'] }, text)];
}

/** The id of a node and, on the web, its place and its citation in words, for the script to copy. */
export function anchor(
  node: OperativeParagraph | Item | Extract<Block, { type: 'preambularParagraph' }>,
  { ids, places, citationForms, format }: HtmlContext,
): Properties {
  const place = places.get(node);
  const id = ids.get(node);
  return {
    ...(id !== undefined && { id }),
    ...(format === 'web' &&
      place !== undefined && { dataPlace: place, dataCitation: citationForms.get(node) }),
  };
}
