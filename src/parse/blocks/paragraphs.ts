/**
 * Makes paragraphs of blocks: a label at the start of a line starts one, lines are joined, and
 * what a page break cut is put together again.
 *
 * After it: each block is one paragraph, item, heading or line of the masthead; "\n" stands in its
 * content only where the format marks a line break.
 */
import type { Block, TextBlock } from './block.ts';
import { concat, space } from './content.ts';
import { wholeWords } from './cut-words.ts';
import type { WordEvidence } from './hyphens.ts';
import { labelAt } from './labels.ts';
import { asksForNumber, splitAtStarts, type StartContext } from './paragraph-starts.ts';
import { leadPhraseAt, openingKind, type LeadPhrases } from '../../language/lead-phrases.ts';
import { isHeadingLike, toFillIn } from '../genre/divisions.ts';
import type { Words } from '../../language/reading-words.ts';
import type { Reading } from '../reading.ts';

export function paragraphsOf(
  blocks: readonly Block[],
  context: StartContext,
  evidence: WordEvidence,
  reading: Reading,
): Block[] {
  const split = splitAtStarts(blocks, context, reading.source);
  const rejoined = rejoin(withLoneLabels(split, context.words), context, reading);
  return rejoined.map((block) =>
    block.kind === 'text'
      ? { ...block, content: wholeWords(block.content, evidence, reading) }
      : block,
  );
}

// ——— Labels on lines of their own ———

const loneLabel = /^(?:\d{1,3}\.|\(?\p{L}{1,3}\)|\(\d{1,3}\))$/u;
const loneRoman = /^[IVXl]{1,4}\.$/;

/** Puts a label that stands alone on its line before the paragraph that it belongs to. */
function withLoneLabels(blocks: readonly Block[], words: Words): Block[] {
  const done: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const [block, next] = [blocks[i], blocks[i + 1]];
    if (!block) continue;
    if (block.kind === 'text' && next?.kind === 'text' && isLoneLabel(block, blocks, i, words)) {
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
  words: Words,
): boolean {
  const text = content.text.trim();
  if (heading !== undefined || startsWith(blocks[at + 1], /^(?:\d|\(|\p{L}{1,3}[).])/u))
    return false;
  if (loneLabel.test(text)) return true;
  const label = labelAt(text, words.labels);
  if (label?.printed === text && (label.part !== undefined || label.inserted)) return true;
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
    const goes =
      block.kind === 'text' &&
      before !== undefined &&
      ((inBody && goesOn(before, block, { ...context, continued: open.length > 1 })) ||
        completesClause(before, block, context.words));
    if (goes) {
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
function isFlush(before: TextBlock, block: TextBlock, end: string, words: Words): boolean {
  const label = labelAt(before.content.text.slice(0, 60), words.labels);
  const item = before.bullet === true || (label !== undefined && label.style !== 'dot');
  return item && block.afterPageBreak !== true && end.endsWith(',');
}

function startsText(text: string, words: Words, phrases: LeadPhrases | undefined): boolean {
  return (
    labelAt(text, words.labels) !== undefined ||
    (phrases && openingKind(text, phrases)) !== undefined
  );
}

/** "ссылаясь на …": Russian print opens recitals and operative verbs without a capital. */
function opensInSmallLetters(text: string, end: string, phrases: LeadPhrases | undefined): boolean {
  if (!phrases || phrases.data.capital || !/[,;:.](?:\s?\d{1,3})?$/u.test(end)) return false;
  return leadPhraseAt(text, phrases) !== undefined;
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

/** "under rule / 3, paragraph 4": a number that the sentence before it asks for is no label. */
function numberGoesOn(end: string, text: string, { words, phrases }: StartContext): boolean {
  // "[ ] Yes [x] No": the word before the number is a choice of a form.
  if (toFillIn.test(end) || !asksForNumber(end, words)) return false;
  const number = /^(?:\d{1,3}[.)]?|\(\p{Ll}{1,3}\))[,;]?\s*/u.exec(text);
  // "in volume / II. of the records"
  if (!number && /^[IVXLC]{1,6}[.,]?\s+\p{Ll}/u.test(text)) return true;
  const rest = number ? text.slice(number[0].length) : '';
  return number !== null && !(phrases && openingKind(rest, phrases));
}

function isFunctionWord(text: string, { locale }: Words): boolean {
  const word = /^\p{Lu}\p{Ll}*(?![\p{L}'’-])/u.exec(text)?.[0].toLowerCase();
  return word !== undefined && locale.reading.functionWords.includes(word);
}

const sentenceEnd = /[.;:!?](?:[”"»)]|\s?\d{1,3})?$/u;
const finished = /[.;:!?”"»)\]]\s*(?:\d{1,3})?$/u;

/** "The General / Assembly,": an empty line within the name of the organ that speaks. */
function completesClause(before: TextBlock, block: TextBlock, words: Words): boolean {
  const [one, other] = [before.content.text.trim(), block.content.text.trim()];
  return (
    one.length + other.length < longestClause &&
    !words.enactingClause.test(one) &&
    !words.enactingClause.test(other) &&
    words.enactingClause.test(`${one} ${other}`)
  );
}

const longestClause = 80;

/** "under the / Rules": the sentence wants what follows. */
function wantsMore(end: string, words: Words): boolean {
  const last = /[\p{L}’'-]+$/u.exec(end)?.[0] ?? '';
  return last !== '' && words.locale.reading.functionWords.includes(last);
}

/** How many words a name may have on either side of a gap. */
const wordsOfNames = 4;

/** "the Economic and Social / Council", "the United / Nations Environment / Programme": one name. */
function isNameCut(end: string, text: string, words: Words): boolean {
  const before = /(?:[\p{L}’'-]+\s+){0,3}[\p{L}’'-]+$/u.exec(end)?.[0].split(/\s+/u) ?? [];
  const after = /^[\p{L}’'-]+(?:\s+[\p{L}’'-]+){0,3}/u.exec(text)?.[0].split(/\s+/u) ?? [];
  for (let one = 1; one <= Math.min(wordsOfNames, before.length); one++) {
    const [first] = before.slice(-one);
    if (!/^\p{Lu}/u.test(first ?? '')) continue;
    for (let other = 1; other <= Math.min(wordsOfNames, after.length); other++) {
      const name = [...before.slice(-one), ...after.slice(0, other)].join(' ');
      if (isWholly(words.organ, name) || isWholly(words.organizationName, name)) return true;
    }
  }
  return false;
}

function isWholly(pattern: RegExp, text: string): boolean {
  return pattern.exec(text)?.[0].length === text.length;
}

/** "the Secretary- / General", "on 5 / June 2045": a word or a date that an empty line has cut. */
function isTokenCut(end: string, text: string, words: Words): boolean {
  if (/\p{L}[-\u2010]$/u.test(end)) return /^\p{L}/u.test(text);
  return /(?:^|\s)\d{1,2}$/u.test(end) && words.startsWithMonth.test(text);
}

interface JoinContext extends StartContext {
  /** The block before is itself the rest of a paragraph. */
  continued: boolean;
}

/** Whether a block is the rest of the paragraph before it. */
function goesOn(
  before: TextBlock,
  block: TextBlock,
  { words, phrases, continued }: JoinContext,
): boolean {
  if (before.heading !== undefined || block.heading !== undefined) return false;
  if (block.bullet || block.whole || before.quote !== block.quote) return false;
  const text = block.content.text.slice(0, 200);
  const end = before.content.text.slice(-40).trimEnd();
  const whole = before.content.text.trim();
  // "Ausschuss: SR / unter Hinweis auf …": below a line of a draft's head a small letter opens a clause.
  if (words.particular.test(whole) && phrases && leadPhraseAt(text, phrases)) return false;
  if (numberGoesOn(end, text, { words, phrases })) return true;
  if (labelAt(text, words.labels) || startsPart(text.trim(), words)) return false;
  // A vote note of several lines may have lost its lines to empty ones.
  // "[… The voting was as follows:" ends its line: the votes stand below it.
  if (whole.length < 200 && words.voteNote.test(whole))
    return !/[.)\]]\d{0,3}$/.test(end) && !(whole.startsWith('[') && end.endsWith(':'));
  if (words.enactingClause.test(whole) || words.closingNote.test(whole)) return false;
  if (startsWithCitation.test(text)) return !finished.test(end);
  if (isTokenCut(end, text, words)) return true;
  if (/^\p{Ll}/u.test(text)) {
    if (opensInSmallLetters(text, end, phrases)) return false;
    return !sentenceEnd.test(end) && !isFlush(before, block, end, words);
  }
  // A line of the masthead or a title is no paragraph that could go on.
  const begun = continued || startsText(whole, words, phrases);
  if (whole.length < 60 && !begun) return false;
  // "51 / (fifty-one)": no paragraph opens with a parenthesis and a small letter.
  if (/^\(\p{Ll}/u.test(text)) return !finished.test(end);
  if (isNameCut(end, text, words)) return true;
  if (wantsMore(end, words)) return !(phrases && opensParagraph(text, phrases));
  if (finished.test(end) || (!block.afterPageBreak && !/\p{Ll}$/u.test(end))) return false;
  // Words in italics after a comma open a recital, in whatever language.
  if (/[,;،，]$/u.test(end) && opensInItalics(block)) return false;
  // "The", "In": no name but the first word of a sentence.
  if (!block.afterPageBreak && isFunctionWord(text, words)) return false;
  // What ends without any mark is no rest of a sentence but a heading.
  const last = block.content.text.trimEnd().slice(-40);
  if (!block.afterPageBreak && !wantsMore(last, words) && isHeadingLike(block.content.text.trim()))
    return false;
  return /^[\p{Lu}\p{N}(“"]/u.test(text) && !(phrases && opensParagraph(text, phrases));
}
