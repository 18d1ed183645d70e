/**
 * Takes invisible characters out of the text: soft hyphens, zero-width spaces, marks of direction.
 * No phase has to think of them: "Re\u00adcalling" is "Recalling" to all.
 *
 * After it: a soft hyphen stands at line ends only, where a word goes on in the next line; joiners
 * (U+200C, U+200D) stay between letters, for Arabic letters take their forms from them.
 */
import { isInvisible } from '../../tree/index.ts';
import type { Reading } from '../reading.ts';
import type { Block } from './block.ts';
import type { Content, Mark } from './content.ts';

export function withoutInvisible(blocks: readonly Block[], reading: Reading): Block[] {
  const visible: Block[] = [];
  let pageBreak = false;
  for (const block of blocks) {
    const shown = shownOf(block, reading);
    pageBreak ||= block.afterPageBreak === true;
    if (!shown) continue;
    visible.push(pageBreak ? { ...shown, afterPageBreak: true } : shown);
    pageBreak = false;
  }
  return visible;
}

/** A block as it is seen; `undefined` when nothing of it is. */
function shownOf(block: Block, reading: Reading): Block | undefined {
  if (block.kind === 'table') {
    const rows = block.rows.map((row) => row.map((cell) => visibleOf(cell, reading)));
    return { ...block, rows };
  }
  const content = visibleOf(block.content, reading);
  if (content === block.content) return block;
  if (block.noteLabelLength === undefined)
    return content.text.trim() === '' ? undefined : { ...block, content };
  const label = { text: block.content.text.slice(0, block.noteLabelLength) };
  return { ...block, content, noteLabelLength: keptUnits(label).length };
}

const anyInvisible = /\p{Default_Ignorable_Code_Point}/u;

function visibleOf(content: Content, reading: Reading): Content {
  if (!anyInvisible.test(content.text)) return content;
  const kept = keptUnits(content);
  const { text, starts, ends, marks } = content;
  if (kept.length === text.length) return content;
  dropped(content, kept, reading);
  return {
    text: kept.map((at) => text.charAt(at)).join(''),
    starts: Int32Array.from(kept, (at) => starts[at] ?? 0),
    ends: Int32Array.from(kept, (at) => ends[at] ?? 0),
    marks: marksOver(marks, kept, text.length),
  };
}

/** The offsets of the units that stay. */
function keptUnits({ text }: Pick<Content, 'text'>): number[] {
  const kept: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isInvisible(text, at) || stays(text, at)) kept.push(at);
  }
  return kept;
}

const softHyphen = '\u00ad';
const joiner = /[\u200c\u200d]/;
const letter = /[\p{L}\p{M}]/u;
const variation = /[\ufe00-\ufe0f]/;

function stays(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign === softHyphen) return text[at + 1] === '\n' && letter.test(text[at - 1] ?? '');
  if (variation.test(sign)) return true;
  return joiner.test(sign) && letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '');
}

function dropped({ starts }: Content, kept: readonly number[], reading: Reading): void {
  let next = 0;
  for (let at = 0; at < starts.length; at++) {
    if (kept[next] === at) next++;
    else reading.invisible.push(starts[at] ?? 0);
  }
}

/** Marks over the units that stay; one that is left with nothing is none. */
function marksOver(marks: readonly Mark[], kept: readonly number[], length: number): Mark[] {
  const places = new Int32Array(length + 1);
  let next = 0;
  for (let at = 0; at < length; at++) {
    places[at] = next;
    if (kept[next] === at) next++;
  }
  places[length] = next;
  return marks
    .map((mark) => ({ ...mark, from: places[mark.from] ?? next, to: places[mark.to] ?? next }))
    .filter(({ from, to }) => to > from);
}
