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
import { leadPhraseAt, openingKind, type LeadPhrases } from '../genre/lead-phrases.ts';
import { isHeadingLike } from '../genre/divisions.ts';
import type { Words } from '../genre/words.ts';
import type { Reading } from '../reading.ts';

export function paragraphsOf(
  blocks: readonly Block[],
  context: StartContext,
  reading: Reading,
): Block[] {
  const texts = blocks.filter((block) => block.kind === 'text');
  const vocabulary = vocabularyOf(texts.map(({ content }) => content));
  const split = splitAtStarts(blocks, context, reading.source);
  const rejoined = rejoin(withLoneLabels(split), context, reading);
  return rejoined.map((block) =>
    block.kind === 'text'
      ? { ...block, content: joinLines(block.content, vocabulary, reading) }
      : block,
  );
}

// ——— Labels on lines of their own ———

const loneLabel = /^(?:\d{1,3}\.|\(?\p{L}{1,3}\)|\(\d{1,3}\))$/u;
const loneRoman = /^[IVXl]{1,4}\.$/;

/** Puts a label that stands alone on its line before the paragraph that it belongs to. */
function withLoneLabels(blocks: readonly Block[]): Block[] {
  const done: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const [block, next] = [blocks[i], blocks[i + 1]];
    if (!block) continue;
    if (block.kind === 'text' && next?.kind === 'text' && isLoneLabel(block, blocks, i)) {
      done.push({ ...block, content: joined([block, next]) });
      i++;
    } else done.push(block);
  }
  return done;
}

function isLoneLabel(
  { content, heading }: TextBlock,
  blocks: readonly Block[],
  at: number,
): boolean {
  const text = content.text.trim();
  if (heading !== undefined || startsWith(blocks[at + 1], /^(?:\d|\(|\p{L}{1,3}[).])/u))
    return false;
  if (loneLabel.test(text)) return true;
  // "I." is a misread "1." where "2." follows before any "II".
  if (!loneRoman.test(text)) return false;
  const ahead = blocks.slice(at + 2, at + 12);
  const number = ahead.findIndex((block) => startsWith(block, /^2\.\s/));
  const roman = ahead.findIndex((block) => startsWith(block, /^II\b/));
  return /^[Il]\.$/.test(text) && number >= 0 && (roman < 0 || number < roman);
}

function startsWith(block: Block | undefined, pattern: RegExp): boolean {
  return block?.kind === 'text' && pattern.test(block.content.text.slice(0, 20));
}

// ——— Paragraphs cut in two ———

/** How many blocks the front of a document may have. */
const reachOfFront = 60;

function rejoin(blocks: readonly Block[], context: StartContext, reading: Reading): Block[] {
  const done: Block[] = [];
  const body = blocks.findIndex(
    (block) =>
      block.kind === 'text' && context.words.enactingClause.test(block.content.text.trim()),
  );
  // A paragraph cut many times is put together once, at its end.
  let open: TextBlock[] = [];
  const finish = (): void => {
    const [first] = open;
    if (first) done.push(open.length === 1 ? first : { ...first, content: joined(open) });
    open = [];
  };
  for (const [i, block] of blocks.entries()) {
    const before = open.at(-1);
    // The lines of a front are no paragraphs that could go on.
    const inBody = i > body || body > reachOfFront;
    if (block.kind === 'text' && before && inBody && goesOn(before, block, context)) {
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

/** Text after a list: the item ends as an item does, and no page ends between them. */
function isFlush(before: TextBlock, block: TextBlock, end: string): boolean {
  const label = labelAt(before.content.text.slice(0, 60));
  const item = before.bullet === true || (label !== undefined && label.style !== 'dot');
  return item && block.afterPageBreak !== true && end.endsWith(',');
}

function startsText(text: string, phrases: LeadPhrases | undefined): boolean {
  return labelAt(text) !== undefined || (phrases && openingKind(text, phrases)) !== undefined;
}

/** A document in brackets starts no paragraph. */
const startsWithCitation = /^\([ASE]\/[^()]*\)\s*\p{Ll}/u;

function opensInItalics({ content: { marks, text } }: TextBlock): boolean {
  const lead = text.length - text.trimStart().length;
  return marks.some(({ kind, from }) => kind === 'emphasis' && from <= lead);
}

/** "States, reports to the Council …" after a text without an end: no verb but a name goes on. */
function opensParagraph(text: string, phrases: LeadPhrases): boolean {
  const lead = leadPhraseAt(text, phrases);
  if (lead?.kind === 'operative' && text[lead.length] === ',') return false;
  return openingKind(text, phrases) !== undefined;
}

const sentenceEnd = /[.;:!?](?:[”"»)]|\s?\d{1,3})?$/u;
const finished = /[.;:!?”"»)\]]\s*(?:\d{1,3})?$/u;

/** Whether a block is the rest of the paragraph before it. */
function goesOn(before: TextBlock, block: TextBlock, { words, phrases }: StartContext): boolean {
  if (before.heading !== undefined || block.heading !== undefined) return false;
  if (block.bullet || block.whole || before.quote !== block.quote) return false;
  const text = block.content.text.slice(0, 200);
  const end = before.content.text.slice(-40).trimEnd();
  const whole = before.content.text.trim();
  if (labelAt(text) || startsPart(text.trim(), words)) {
    return false;
  }
  // A vote note of several lines may have lost its lines to empty ones.
  // "[… The voting was as follows:" ends its line: the votes stand below it.
  if (whole.length < 200 && words.voteNote.test(whole))
    return !/[.)\]]\d{0,3}$/.test(end) && !(whole.startsWith('[') && end.endsWith(':'));
  if (words.enactingClause.test(whole) || words.closingNote.test(whole)) return false;
  if (startsWithCitation.test(text)) return !finished.test(end);
  if (/^\p{Ll}/u.test(text)) return !sentenceEnd.test(end) && !isFlush(before, block, end);
  // A line of the masthead or a title is no paragraph that could go on.
  if (whole.length < 60 && !startsText(whole, phrases)) return false;
  if (finished.test(end) || (!block.afterPageBreak && !/\p{Ll}$/u.test(end))) return false;
  // Words in italics after a comma open a recital, in whatever language.
  if (/[,;،，]$/u.test(end) && opensInItalics(block)) return false;
  // What ends without any mark is no rest of a sentence but a heading.
  if (!block.afterPageBreak && isHeadingLike(block.content.text.trim())) return false;
  return /^[\p{Lu}\p{N}(“"]/u.test(text) && !(phrases && opensParagraph(text, phrases));
}
