/**
 * Numbered paragraphs, and items below them: `content` where they have only text, else lists with
 * what introduces and what follows them. The schema has no content beside children.
 */
import type { Item, OperativeParagraph, ParagraphContent } from '../../../tree/index.ts';
import type { AknContext } from '../context.ts';
import { element, type XmlElement } from '../element.ts';
import { block, itemsFrom, levelOf, line, number, ownText } from './blocks.ts';

export function operativeParagraph(node: OperativeParagraph, context: AknContext): XmlElement {
  const { label, children } = node;
  return element('paragraph', {}, [...number(label), ...body(children, context, 1)], {
    of: node,
    ...(label !== undefined && { number: label }),
  });
}

/** Items in a row, on their own or below a paragraph. */
export function points(items: readonly Item[], context: AknContext, depth: number): XmlElement[] {
  return items.map((item) =>
    element(
      'point',
      levelOf(item, depth),
      [...number(item.label), ...body(item.children, context, depth + 1)],
      { of: item, ...(item.label !== undefined && { number: item.label }) },
    ),
  );
}

/**
 * What a paragraph holds. Text before a list is its introduction, also between two lists; what
 * follows the last is its end.
 */
function body(
  nodes: readonly ParagraphContent[],
  context: AknContext,
  depth: number,
): XmlElement[] {
  if (nodes.length === 0) return [];
  const own = ownText(nodes);
  const blockOf = (node: Exclude<ParagraphContent, Item>): XmlElement =>
    node.type === 'paragraph' ? line(node, context, own) : block(node, context);
  const lists: XmlElement[] = [];
  let before: XmlElement[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node && node.type !== 'item') {
      before.push(blockOf(node));
      continue;
    }
    const items = itemsFrom(nodes, at);
    const intro = before.length > 0 ? [element('intro', {}, before)] : [];
    lists.push(element('list', {}, [...intro, ...points(items, context, depth)]));
    before = [];
    at += items.length - 1;
  }
  const last = lists.pop();
  if (!last) return [element('content', {}, before)];
  const wrapUp = before.length > 0 ? [element('wrapUp', {}, before)] : [];
  return [...lists, { ...last, children: [...last.children, ...wrapUp] }];
}
