/**
 * Paragraphs, lists, quotations and tables where Akoma Ntoso has blocks and no hierarchy: in the
 * preamble, in notes, in items of such lists.
 */
import { classes, levelClass } from '../../../akn/index.ts';
import type { Item, Paragraph, ParagraphContent } from '../../../tree/index.ts';
import type { AknContext } from '../context.ts';
import { element, type XmlElement } from '../element.ts';
import { table } from './table.ts';

/** Blocks in order. Items in a row are one list; the text before and after it is the list's. */
export function blocks(
  nodes: readonly ParagraphContent[],
  context: AknContext,
  { depth = 1, own }: { depth?: number; own?: Paragraph | undefined } = {},
): XmlElement[] {
  const written: XmlElement[] = [];
  let waiting: Paragraph | undefined;
  const release = (): void => {
    if (waiting) written.push(line(waiting, context, own));
    waiting = undefined;
  };
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.type === 'paragraph') {
      release();
      waiting = node;
    } else if (node?.type === 'item') {
      const items = itemsFrom(nodes, at);
      const next = nodes[at + items.length];
      const wraps = next?.type === 'paragraph' && nodes[at + items.length + 1]?.type !== 'item';
      written.push(
        blockList({ intro: waiting, items, ...(wraps && { wrapUp: next }) }, context, depth),
      );
      waiting = undefined;
      at += items.length - (wraps ? 0 : 1);
    } else if (node) {
      release();
      written.push(block(node, context));
    }
  }
  release();
  return written;
}

/** Blocks, or an empty paragraph where the schema demands one. */
export function blocksOrVoid(
  nodes: readonly ParagraphContent[],
  context: AknContext,
  options: { depth?: number; own?: Paragraph | undefined } = {},
): XmlElement[] {
  const written = blocks(nodes, context, options);
  return written.length > 0 ? written : [voidParagraph()];
}

export function voidParagraph(): XmlElement {
  return element('p', { class: classes.void });
}

/** A paragraph; the first text of a numbered one has no id of its own. */
export function line(node: Paragraph, context: AknContext, own?: Paragraph): XmlElement {
  return element(
    'p',
    {},
    context.write.phrasing(node.children, context),
    node === own ? {} : { of: node },
  );
}

/** A quotation is inline in Akoma Ntoso: a paragraph that holds nothing else. */
export function block(
  node: Exclude<ParagraphContent, Paragraph | Item>,
  context: AknContext,
): XmlElement {
  if (node.type === 'table') return table(node, context);
  const quoted = context.write.flow(node.children, context, 'blocks');
  const children = quoted.length > 0 ? quoted : [voidParagraph()];
  return element('p', {}, [element('embeddedStructure', {}, children, { of: node })]);
}

/** The first paragraph of a numbered one. */
export function ownText(nodes: readonly ParagraphContent[]): Paragraph | undefined {
  const [first] = nodes;
  return first?.type === 'paragraph' ? first : undefined;
}

export function itemsFrom(nodes: readonly { type: string }[], from: number): Item[] {
  const items: Item[] = [];
  for (let at = from; nodes[at]?.type === 'item'; at += 1) items.push(nodes[at] as Item);
  return items;
}

/** The class of an item whose level its depth does not tell. */
export function levelOf({ level }: Item, depth: number): { class?: string } {
  return level === depth ? {} : { class: levelClass(level) };
}

export function number(label: string | undefined): XmlElement[] {
  return label === undefined ? [] : [element('num', {}, [label])];
}

interface List {
  intro: Paragraph | undefined;
  items: readonly Item[];
  wrapUp?: Paragraph;
}

function blockList({ intro, items, wrapUp }: List, context: AknContext, depth: number): XmlElement {
  const text = (name: string, node: Paragraph | undefined): XmlElement[] =>
    node ? [element(name, {}, context.write.phrasing(node.children, context), { of: node })] : [];
  return element('blockList', {}, [
    ...text('listIntroduction', intro),
    ...items.map((item) => blockItem(item, context, depth)),
    ...text('listWrapUp', wrapUp),
  ]);
}

function blockItem(item: Item, context: AknContext, depth: number): XmlElement {
  const own = ownText(item.children);
  return element(
    'item',
    levelOf(item, depth),
    [...number(item.label), ...blocksOrVoid(item.children, context, { depth: depth + 1, own })],
    { of: item, ...(item.label !== undefined && { number: item.label }) },
  );
}
