/** Writes blocks that stand one after the other, and the parts of a paragraph. */
import { placeAfter, takesLeadPhrase, type Place } from '../../source-format/index.ts';
import type { RootContent, SectionContent } from '../../tree/types.ts';
import { joinBlocks, type BlockContext, type PartsOptions, type PartsOwner } from './blocks.ts';
import { blockHandlers, type BlockNode } from './handlers/blocks.ts';
import { listNumber } from './handlers/numbered.ts';
import { headingForm, openAfter } from './headings.ts';

/** What is the same for every block. */
const writers: Pick<BlockContext, 'flow' | 'parts'> = { flow: writeFlow, parts: writeParts };

export function writeFlow(
  children: readonly SectionContent[],
  start: Place,
  depth: number,
): string {
  const blocks: string[] = [];
  let place = start;
  let number: number | undefined;
  for (const [index, node] of children.entries()) {
    blocks.push(...rulesBetween(children[index - 1], node, depth));
    const next = children[index + 1];
    const context = { ...writers, place, depth, level: 1, next, number, part: undefined };
    blocks.push(writeBlock(node, context));
    number = listNumber(node, context);
    place = placeAfter(node, place);
  }
  return joinBlocks(blocks);
}

/** Lines `---` that end the sections and annexes which the next heading does not end. */
function rulesBetween(
  before: SectionContent | undefined,
  node: SectionContent,
  depth: number,
): string[] {
  const open = openAfter(before, depth);
  if (open === 0 || !before) return [];
  const level = headingForm(node, depth)?.level;
  const ended = level !== undefined && level <= (headingForm(before, depth)?.level ?? 0);
  return ended ? [] : Array.from({ length: open }, () => '---');
}

function writeParts(owner: PartsOwner, { from = 0, tail = false }: PartsOptions = {}): string {
  const level = owner.type === 'item' ? owner.level + 1 : 1;
  const blocks = owner.children.slice(from).map((node, index) => {
    const first = from + index === 0;
    return writeBlock(node, {
      ...writers,
      place: undefined,
      depth: 0,
      level,
      next: undefined,
      number: undefined,
      part: { first, lead: first && takesLeadPhrase(owner.type), tail: tail && !first },
    });
  });
  return joinBlocks(blocks);
}

/** Writes one block; notes stand in no flow. */
export function writeBlock(node: SectionContent | RootContent, context: BlockContext): string {
  const handle = blockHandlers[node.type] as (node: BlockNode, context: BlockContext) => string;
  return handle(node, context);
}

/** Where the document and its notes stand: in no flow. */
export const rootContext: BlockContext = {
  ...writers,
  place: undefined,
  depth: 0,
  level: 1,
  next: undefined,
  number: undefined,
  part: undefined,
};
