/**
 * Makes paragraphs of blocks: a label at the start of a line starts one, lines are joined, and
 * what a page break cut is put together again.
 *
 * After it: each block is one paragraph, item, heading or line of the masthead; "\n" stands in its
 * content only where the format marks a line break.
 */
import type { Block, TextBlock } from './block.ts';
import { concat, space, splitAt, trim } from './content.ts';
import { joinLines, vocabularyOf } from './hyphens.ts';
import { labelAt, type Label } from './labels.ts';
import type { LeadPhrases } from '../genre/lead-phrases.ts';
import { openingKind } from '../genre/lead-phrases.ts';
import type { Reading } from '../reading.ts';

export function paragraphsOf(
  blocks: readonly Block[],
  phrases: LeadPhrases | undefined,
  reading: Reading,
): Block[] {
  const texts = blocks.filter((block) => block.kind === 'text');
  const vocabulary = vocabularyOf(texts.map(({ content }) => content));
  const split = splitAtLabels(blocks);
  const rejoined = rejoin(split, phrases, reading);
  return rejoined.map((block) =>
    block.kind === 'text'
      ? { ...block, content: joinLines(block.content, vocabulary, reading) }
      : block,
  );
}

// ——— Labels at the starts of lines ———

type LastSeen = Map<string, number>;

function splitAtLabels(blocks: readonly Block[]): Block[] {
  const last: LastSeen = new Map();
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'table' || block.heading !== undefined) return [block];
    const first = labelAt(block.content.text.slice(0, 60));
    if (first) remember(first, last);
    const cuts = labelledLines(block, last);
    if (cuts.length === 0) return [block];
    return splitAt(block.content, cuts).map((content, i): TextBlock => {
      const piece = { ...block, content: trim(content) };
      if (i > 0) delete piece.afterPageBreak;
      return piece;
    });
  });
}

function labelledLines({ content: { text } }: TextBlock, last: LastSeen): number[] {
  const cuts: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const label = labelAt(text.slice(at + 1, at + 61));
    if (!label || label.style === 'bare') continue;
    if (!/(?:[;:.,\])”"]|\b(?:and|or))\s*$/u.test(text.slice(Math.max(0, at - 8), at))) continue;
    if (!follows(label, last)) continue;
    remember(label, last);
    cuts.push(at);
  }
  return cuts;
}

function follows({ readings, style }: Label, last: LastSeen): boolean {
  return readings.some(({ family, value }) => {
    const before = last.get(`${style} ${family}`) ?? 0;
    return value === 1 || value === before + 1 || value === before + 2;
  });
}

function remember({ readings, style }: Label, last: LastSeen): void {
  for (const { family, value } of readings) last.set(`${style} ${family}`, value);
}

// ——— Paragraphs cut in two ———

function rejoin(
  blocks: readonly Block[],
  phrases: LeadPhrases | undefined,
  reading: Reading,
): Block[] {
  const done: Block[] = [];
  // A paragraph cut many times is put together once, at its end.
  let open: TextBlock[] = [];
  const finish = (): void => {
    const [first] = open;
    if (first) done.push(open.length === 1 ? first : { ...first, content: joined(open) });
    open = [];
  };
  for (const block of blocks) {
    const before = open.at(-1);
    if (block.kind === 'text' && before && goesOn(before, block, phrases)) {
      reading.rejoined.push(block.content.starts[0] ?? 0);
      open.push(block);
      continue;
    }
    finish();
    if (block.kind === 'text') open = [block];
    else done.push(block);
  }
  finish();
  return done;
}

function joined(blocks: readonly TextBlock[]): TextBlock['content'] {
  return concat(
    blocks.flatMap(({ content }, i) => {
      const before = blocks[i - 1]?.content;
      if (!before) return [content];
      const end = before.ends[before.ends.length - 1] ?? 0;
      return [space(end, content.starts[0] ?? end, '\n'), content];
    }),
  );
}

const finished = /[.;:!?”"»)\]]\s*(?:\d{1,3})?$/u;

/** Whether a block is the rest of the paragraph before it. */
function goesOn(before: TextBlock, block: TextBlock, phrases: LeadPhrases | undefined): boolean {
  if (before.heading !== undefined || block.heading !== undefined) return false;
  if (block.bullet || before.quote !== block.quote) return false;
  const text = block.content.text.slice(0, 200);
  const end = before.content.text.slice(-40).trimEnd();
  // A line of the masthead or a title is no paragraph that could go on.
  if (before.content.text.length < 60 || finished.test(end)) return false;
  if (labelAt(text)) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  if (!block.afterPageBreak) return false;
  return /^[\p{Lu}\p{N}(“"]/u.test(text) && !(phrases && openingKind(text, phrases));
}
