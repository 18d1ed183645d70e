import type { OperativeParagraph, RootContent, SectionContent } from '../../../tree/types.ts';
import { hang, startsWithText, writeContainer, type BlockContext } from '../blocks.ts';
import { isBare } from './bare-paragraph.ts';

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
