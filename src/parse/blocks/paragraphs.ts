/**
 * Makes paragraphs of blocks: a label at the start of a line starts one, lines are joined, and
 * what a page break cut is put together again.
 *
 * After it: each block is one paragraph, item, heading or line of the masthead; "\n" stands in its
 * content only where the format marks a line break.
 */
import type { Block, TextBlock } from './block.ts';
import { concat, space } from './content.ts';
import { joinLines, vocabularyOf } from './hyphens.ts';
import { labelAt } from './labels.ts';
import { splitAtStarts, type StartContext } from './paragraph-starts.ts';
import { openingKind, type LeadPhrases } from '../genre/lead-phrases.ts';
import type { Words } from '../genre/words.ts';
import type { Reading } from '../reading.ts';

export function paragraphsOf(
  blocks: readonly Block[],
  context: StartContext,
  reading: Reading,
): Block[] {
  const texts = blocks.filter((block) => block.kind === 'text');
  const vocabulary = vocabularyOf(texts.map(({ content }) => content));
  const split = splitAtStarts(blocks, context);
  const rejoined = rejoin(split, context, reading);
  return rejoined.map((block) =>
    block.kind === 'text'
      ? { ...block, content: joinLines(block.content, vocabulary, reading) }
      : block,
  );
}

// ——— Paragraphs cut in two ———

function rejoin(blocks: readonly Block[], context: StartContext, reading: Reading): Block[] {
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
    if (block.kind === 'text' && before && goesOn(before, block, context)) {
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

/** A line that starts a part of the text and so goes on with none. */
function startsPart(text: string, words: Words): boolean {
  if (words.voteNote.test(text) || words.enactingClause.test(text)) return true;
  if (/^(?:[A-Z]|[IVX]{1,5})\.?$/.test(text)) return true;
  return (
    words.annex.test(text) || (words.section.exec(text)?.[1] !== undefined && text.length < 100)
  );
}

function startsText(text: string, phrases: LeadPhrases | undefined): boolean {
  return labelAt(text) !== undefined || (phrases && openingKind(text, phrases)) !== undefined;
}

const sentenceEnd = /[.;:!?](?:[”"»)]|\s?\d{1,3})?$/u;
const finished = /[.;:!?”"»)\]]\s*(?:\d{1,3})?$/u;

/** Whether a block is the rest of the paragraph before it. */
function goesOn(before: TextBlock, block: TextBlock, { words, phrases }: StartContext): boolean {
  if (before.heading !== undefined || block.heading !== undefined) return false;
  if (block.bullet || before.quote !== block.quote) return false;
  const text = block.content.text.slice(0, 200);
  const end = before.content.text.slice(-40).trimEnd();
  const whole = before.content.text.trim();
  if (labelAt(text) || startsPart(text.trim(), words)) {
    return false;
  }
  // A vote note of several lines may have lost its lines to empty ones.
  if (whole.length < 200 && words.voteNote.test(whole)) return !/[.)\]]\d{0,3}$/.test(end);
  // A line of the masthead or a title is no paragraph that could go on.
  if (whole.length < 60 && !startsText(whole, phrases)) return false;
  if (/^\p{Ll}/u.test(text)) return !sentenceEnd.test(end);
  if (finished.test(end) || (!block.afterPageBreak && !/\p{Ll}$/u.test(end))) return false;
  return /^[\p{Lu}\p{N}(“"]/u.test(text) && !(phrases && openingKind(text, phrases));
}
