/** Old mastheads print a field over two lines, "Distr." above "GENERAL": put together it is one. */
import type { Block, TextBlock } from '../blocks/block.ts';
import { concat, endOf, space, startOf } from '../blocks/content.ts';
import type { Words } from '../../language/reading-words.ts';
import { mastheadFields } from './masthead.ts';

/** Joins two blocks that are fields of a masthead only together. */
export function withFieldsWhole(blocks: readonly Block[], words: Words): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const before = whole.at(-1);
    const joined = before && joinedField(before, block, words);
    if (joined) whole[whole.length - 1] = joined;
    else whole.push(block);
  }
  return whole;
}

function joinedField(before: Block, block: Block, words: Words): TextBlock | undefined {
  if (before.kind !== 'text' || block.kind !== 'text') return undefined;
  if (mastheadFields(before.content, words) || mastheadFields(block.content, words))
    return undefined;
  const gap = space(endOf(before.content) ?? 0, startOf(block.content) ?? 0);
  const content = concat([before.content, gap, block.content]);
  return mastheadFields(content, words) ? { ...before, content } : undefined;
}
