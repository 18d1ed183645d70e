/** Blocks that divide the body: annexes, sections, and the headings that stand below their labels. */
import type { Block, TextBlock } from '../blocks/block.ts';
import { slice, trim, type Content } from '../blocks/content.ts';
import { labelAt } from '../blocks/labels.ts';
import { lastText, opening, push, type BodyState } from './body-state.ts';
import { divisionOf, isHeadingLike, type Division } from './divisions.ts';

/** Reads a block that starts a division or heads one; false when it does neither. */
export function startDivision(
  state: BodyState,
  block: TextBlock,
  text: string,
  following: Block | undefined,
): boolean {
  const next = following?.kind === 'text' ? following.content.text : '';
  const division =
    headsDivision(state, text) ??
    divisionOf(block, text, { ...state, before: lastText(state), next });
  if (!division) return false;
  state.lists.reset();
  const last = state.roles.at(-1);
  if (
    division.kind === 'heading' &&
    (last?.role === 'annex' || last?.role === 'section') &&
    !last.heading
  ) {
    last.heading = block.content;
    return true;
  }
  const { label, heading } = parts(block.content, division.labelLength);
  if (division.kind === 'annex') {
    push(state, { role: 'annex', label: label ?? block.content, heading });
    state.zone = 'annex';
    state.number = 0;
    state.section = undefined;
  } else {
    push(state, { role: 'section', label, heading, depth: division.depth });
    state.section = label?.text;
  }
  return true;
}

/** A short line below the label of a division is its heading. */
function headsDivision(state: BodyState, text: string): Division | undefined {
  const last = state.roles.at(-1);
  if (last?.role !== 'section' || last.heading || !isHeadingLike(text)) return undefined;
  const known = labelAt(text) !== undefined || opening(state, text) !== undefined;
  return known ? undefined : { kind: 'heading', labelLength: 0, depth: 0 };
}

function parts(
  content: Content,
  labelLength: number,
): { label: Content | undefined; heading: Content | undefined } {
  const heading = trim(slice(content, labelLength));
  return {
    label: labelLength > 0 ? trim(slice(content, 0, labelLength)) : undefined,
    heading: heading.text === '' ? undefined : heading,
  };
}
