/** Labels that drafts have and adopted texts have not: "8.1", "II." before a paragraph. */
import type { TextBlock } from '../blocks/block.ts';
import { slice, trim } from '../blocks/content.ts';
import type { Label } from '../blocks/labels.ts';
import { opening, push, type BodyState } from './body-state.ts';

/** "8.1": an item of paragraph 8; beside any other paragraph it is one by itself. */
export function readDecimal(
  state: BodyState,
  { content }: TextBlock,
  label: Label,
  { number, depth }: NonNullable<Label['below']>,
): boolean {
  const printed = trim(slice(content, 0, label.textAt));
  const text = slice(content, label.textAt);
  if (number === state.number) {
    const level = state.lists.levelOf(label, undefined, { level: depth });
    push(state, { role: 'item', label: printed, level, content: text });
    return true;
  }
  if (state.zone === 'preamble') {
    if (opening(state, text.text) !== 'operative') return false;
    state.zone = 'operative';
  }
  state.lists.reset();
  push(state, { role: 'operativeParagraph', label: printed, content: text });
  return true;
}

/** "II. Calls upon …": delegates number their clauses with Roman numerals too. */
export function isRomanParagraph(state: BodyState, label: Label, text: string): boolean {
  if (!label.capital || label.style !== 'dot' || state.number === 0) return false;
  return (
    label.readings.some(({ family, value }) => family === 'roman' && value === state.number + 1) &&
    opening(state, text) === 'operative'
  );
}
