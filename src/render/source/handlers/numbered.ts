/** Paragraphs of preamble and operative part, and the items and quotations that they hold. */
import {
  bareType,
  isPageBreak,
  joinTitle,
  normalPhrasing,
  shapeOf,
  splitItemLabel,
} from '../../../source-format/index.ts';
import type {
  Item,
  OperativeParagraph,
  PhrasingContent,
  PreambularParagraph,
  QuotedBlock,
  RootContent,
  SectionContent,
} from '../../../tree/types.ts';
import {
  hang,
  isPart,
  joinBlocks,
  startsWithText,
  writeContainer,
  type BlockContext,
} from '../blocks.ts';
import { writePhrasing } from '../phrasing.ts';

export function preambularParagraph(node: PreambularParagraph, context: BlockContext): string {
  if (isBare(node, context)) return context.parts(node, { tail: true });
  return writeContainer('preambular', context.parts(node), { label: node.label });
}

export function operativeParagraph(node: OperativeParagraph, context: BlockContext): string {
  if (listNumber(node, context) !== undefined) return hang(`${node.label} `, context.parts(node));
  if (isBare(node, context)) return context.parts(node, { tail: true });
  return writeContainer('operative', context.parts(node), { label: node.label });
}

const listLabel = /^(0|[1-9]\d{0,8})\.$/;

/**
 * The number of a paragraph that can be a number of a Markdown list: GitHub counts on from the
 * number before, whatever is written.
 */
export function listNumber(
  node: SectionContent | RootContent,
  { number, place }: BlockContext,
): number | undefined {
  if (node.type !== 'operativeParagraph' || place === undefined) return undefined;
  const digits = listLabel.exec(node.label ?? '')?.[1];
  const own = Number(digits);
  const follows = number === undefined || own === number + 1;
  return digits !== undefined && follows && startsWithText(node.children) ? own : undefined;
}

/** Whether a numbered-paragraph node is what a bare paragraph would be read as in its place. */
function isBare(
  { type, label, children }: PreambularParagraph | OperativeParagraph,
  { place, next }: BlockContext,
): boolean {
  const [first] = children;
  if (place === undefined || label !== undefined || isPart(next)) return false;
  if (first?.type !== 'paragraph' || !startsWithText(children)) return false;
  const phrasing = normalPhrasing(first.children);
  return bareType(place, shapeOf(phrasing)) === type && !isPageBreak(phrasing);
}

export function item(node: Item, context: BlockContext): string {
  const { label, level } = node;
  const inPlace = level === context.level;
  const line = inPlace ? firstLine(node) : undefined;
  if (line) {
    const text = writePhrasing(line, { mode: 'paragraph' });
    const from = node.children[0]?.type === 'paragraph' ? 1 : 0;
    const below = node.children.length > from ? [context.parts(node, { from })] : [];
    return hang('- ', joinBlocks([text, ...below]));
  }
  const attributes: Record<string, string> = inPlace ? {} : { level: String(level) };
  return writeContainer('item', context.parts(node), { label, attributes });
}

/** Label and text as they stand after the bullet; nothing when they would be read otherwise. */
function firstLine({ label, children }: Item): PhrasingContent[] | undefined {
  const [first] = children;
  const text = first?.type === 'paragraph' ? normalPhrasing(first.children) : undefined;
  // A paragraph without text, or no text and no label, has nothing to stand after the bullet.
  if (text?.length === 0 || (!text && label === undefined)) return undefined;
  const line = normalPhrasing(
    joinTitle({ ...(label !== undefined && { label }), children: text ?? [] }),
  );
  return splitItemLabel(line).label === label ? line : undefined;
}

export function quotedBlock({ children }: QuotedBlock, { flow }: BlockContext): string {
  return flow(children, 'body', 0)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
