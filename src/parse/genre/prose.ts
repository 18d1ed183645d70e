/**
 * Reads a text that is no resolution, an amendment or a decision: it has divisions, lists, tables and
 * quotations, but no preamble and no operative paragraphs, whatever its numbers look like.
 */
import type { TextBlock } from '../blocks/block.ts';
import { slice, trim } from '../blocks/content.ts';
import { labelAt, type Label } from '../blocks/labels.ts';
import { push, type BodyQuestion, type BodyState } from './body-state.ts';
import { startDivision } from './division-blocks.ts';
import { readQuoted } from './quoted-text.ts';
import type { Block } from '../blocks/block.ts';

export function readProse(
  state: BodyState,
  block: TextBlock,
  next: Block | undefined,
): BodyQuestion {
  const text = block.content.text.trim();
  const { labels } = state.words;
  if (readQuoted(state, block, text)) return 'quoted text';
  if (startDivision(state, block, text, next)) return 'division';
  const label = labelAt(block.content.text, labels);
  if (label && labelsItem(label)) {
    const after = next?.kind === 'text' ? labelAt(next.content.text, labels) : undefined;
    push(state, {
      role: 'item',
      label: trim(slice(block.content, 0, label.textAt)),
      level: state.lists.levelOf(label, after, { level: block.listLevel }),
      content: slice(block.content, label.textAt),
    });
    return 'label';
  }
  state.lists.reset();
  push(state, { role: 'paragraph', content: block.content });
  return 'no label';
}

function labelsItem({ style, capital, readings }: Label): boolean {
  return style !== 'bare' && !capital && readings.length > 0;
}
