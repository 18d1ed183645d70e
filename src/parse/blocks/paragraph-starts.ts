/** Which lines of a block start a paragraph of their own, although no blank line stands before them. */
import type { MastheadField } from '../../language/data.ts';
import { isHeadingLike } from '../genre/divisions.ts';
import { leadPhraseAt, type LeadPhrases } from '../../language/lead-phrases.ts';
import type { Words } from '../../language/reading-words.ts';
import type { TextBlock } from './block.ts';
import { splitAt, trim } from './content.ts';
import type { Block } from './block.ts';
import {
  ItemLines,
  labelsItem,
  printedLines,
  settingOf,
  type PrintedLine,
  type Setting,
} from './flush-lines.ts';
import { labelAt, type Label } from './labels.ts';

export interface StartContext {
  words: Words;
  phrases: LeadPhrases | undefined;
}

/** Cuts blocks before the lines that start paragraphs. */
export function splitAtStarts(
  blocks: readonly Block[],
  context: StartContext,
  source: string,
): Block[] {
  const last: LastSeen = new Map();
  const setting = settingOf(blocks, source);
  const body = blocks.findIndex(
    (block) => block.kind === 'text' && beginsBody(block.content.text, context.words),
  );
  // Without an enacting clause the head of a draft goes as far as its first recital.
  const { phrases } = context;
  const opening =
    body >= 0 || !phrases
      ? body
      : blocks.findIndex(
          (block) => block.kind === 'text' && leadPhraseAt(block.content.text, phrases),
        );
  return blocks.flatMap((block, at): Block[] => {
    if (block.kind === 'table' || block.heading !== undefined) return [block];
    // The format says where paragraphs start.
    if (block.whole) return [block];
    const first = labelAt(block.content.text.slice(0, 60), context.words.labels);
    if (first) remember(first, last);
    const front = at <= body && at < reachOfFront;
    const head = front || (body < 0 && at < opening && at < reachOfFront);
    const lines = startsIn(block, last, { ...context, front, head, setting, source });
    if (lines.length === 0) return [block];
    const cuts = lines.map((line) => line.at);
    return splitAt(block.content, cuts).map((content, i): TextBlock => {
      const { indent } = lines[i - 1] ?? block;
      const piece = { ...block, indent, content: trim(content) };
      if (i > 0) {
        delete piece.afterPageBreak;
        delete piece.bullet;
      }
      return piece;
    });
  });
}

/** How many blocks a front may have. */
const reachOfFront = 40;

function beginsBody(text: string, words: Words): boolean {
  return text.split('\n', 20).some((line) => words.enactingClause.test(line.trim()));
}

interface LineContext extends StartContext {
  /** The block stands before the enacting clause. */
  front: boolean;
  /** The same, where a draft has no enacting clause. */
  head: boolean;
  /** The line before stands below the letter or number of a section. */
  belowLabel?: boolean;
  setting: Setting;
  source: string;
}

function startsIn(block: TextBlock, last: LastSeen, context: LineContext): PrintedLine[] {
  const cuts: PrintedLine[] = [];
  const { marks } = block.content;
  const breaks = new Set(marks.filter(({ kind }) => kind === 'break').map(({ from }) => from));
  const [first, ...lines] = printedLines(block, context.source);
  let before = first;
  let item = first && itemFrom(first, undefined, context);
  const enacts = (line: PrintedLine | undefined): boolean =>
    line !== undefined && context.words.enactingClause.test(line.text.trim());
  let { front } = context;
  for (const [i, line] of lines.entries()) {
    // The front ends with the enacting clause, within a block as between two.
    if (front && enacts(before)) front = false;
    const second = i === 0 ? undefined : i === 1 ? first : lines[i - 2];
    const belowLabel = second !== undefined && standsAlone(second.text.trim(), context.words);
    const here = { ...context, front, belowLabel };
    const starts =
      !breaks.has(line.at) &&
      (startsParagraph(before, line, last, here) ||
        startsInset(first, before, line, last, context.words) ||
        isHeading(before, line, lines[i + 1], { last, words: context.words }));
    const belowArticle = i === 0 && !front && first && isArticleLine(first, context.words);
    if (starts || belowArticle || isParticular(line, here)) {
      cuts.push(line);
      const label = labelAt(line.text.slice(0, 60), context.words.labels);
      if (label) remember(label, last);
      item = itemFrom(line, before, context);
    } else if (item?.isLeftBy(line, context.words)) {
      cuts.push(line);
      item = undefined;
    }
    before = line;
  }
  return cuts;
}

/** A short line between the end of a paragraph and the next number. */
function isHeading(
  before: PrintedLine | undefined,
  { text }: PrintedLine,
  next: PrintedLine | undefined,
  { last, words }: { last: LastSeen; words: Words },
): boolean {
  if (next === undefined || !/[,;.]$/.test(before?.text ?? '') || !isHeadingLike(text.trim()))
    return false;
  const label = labelAt(next.text.slice(0, 60), words.labels);
  return label !== undefined && isNext(label, last);
}

/** "1." further in than its paragraph: a list, though no clause ends before it. */
function startsInset(
  first: PrintedLine | undefined,
  before: PrintedLine | undefined,
  line: PrintedLine,
  last: LastSeen,
  words: Words,
): boolean {
  if (first === undefined || line.indent < first.indent + 2) return false;
  if (asksForNumber(before?.text ?? '', words)) return false;
  const label = labelAt(line.text.slice(0, 60), words.labels);
  if (label?.style !== 'dot' || !follows(label, last)) return false;
  remember(label, last);
  return true;
}

function itemFrom(
  line: PrintedLine,
  before: PrintedLine | undefined,
  { setting, words }: LineContext,
): ItemLines | undefined {
  const label = labelAt(line.text.slice(0, 60), words.labels);
  return label && labelsItem(label) ? new ItemLines(line, setting, before) : undefined;
}

function isParticular({ text }: PrintedLine, { head, words }: LineContext): boolean {
  return head && words.particular.test(text);
}

/** "Article 1" on the first line of a block, its heading or its text below. */
function isArticleLine({ text }: PrintedLine, words: Words): boolean {
  const label = words.section.exec(text.trim());
  return label?.[1] !== undefined && /^[.:]?$/.test(text.trim().slice(label[0].length));
}

const sentenceEnd = /[;:.,\])”"]\s?\d{0,3}$/u;

/** No pattern looks further than this from the end of one line or the start of the next. */
const reachOfPatterns = 200;

function startsParagraph(
  lineBefore: PrintedLine | undefined,
  { text, indent }: Pick<PrintedLine, 'text' | 'indent'>,
  last: LastSeen,
  { words, phrases, front, belowLabel }: LineContext,
): boolean {
  const before = lineBefore?.text.slice(-120).trim() ?? '';
  const line = text.slice(0, reachOfPatterns).trim();
  if (front && (isField(before, words) || isField(line, words) || words.sponsors.test(before)))
    return true;
  if (front && isWhole(words.titleNumbered, before))
    return !words.titleDate.test(line) && !words.startsWithDate.test(line);
  if (front && isWhole(words.titleNumbered, line)) return true;
  // "41/99. Rights of …" below the line of the adoption.
  if (front && words.titleNumber.exec(line)?.[0].endsWith('.')) return true;
  if (standsAlone(before, words) || standsAlone(line, words)) return true;
  if (belowLabel && isHeadingLike(before) && /^\p{Lu}/u.test(line)) return true;
  if (words.enactingClause.test(before)) return true;
  if (words.enactingClause.test(line)) return !line.endsWith('.') || sentenceEnd.test(before);
  if (words.originLine.test(line) || symbolInBrackets.test(line)) return true;
  if (!sentenceEnd.test(before)) return labelStarts(before, line, last, words);
  if (words.voteNote.test(line)) return true;
  if (line.length < 60 && words.closingNote.test(line)) return true;
  if (phrases && opensClause(line, indent, lineBefore, phrases)) return true;
  if (phrases && isBareNext(line, last, { words, phrases })) return true;
  return labelStarts(before, line, last, words);
}

/** A lead phrase opens a line; where print gives it no capital, the line is set in as well. */
function opensClause(
  line: string,
  indent: number,
  before: PrintedLine | undefined,
  phrases: LeadPhrases,
): boolean {
  const opens =
    /^\p{Lu}/u.test(line) || (!phrases.data.capital && indent > (before?.indent ?? 0) + 2);
  return opens && leadPhraseAt(line, phrases) !== undefined;
}

/** "2 Alarmed by …": a number without its stop, next in its sequence, before a lead phrase. */
function isBareNext(
  line: string,
  last: LastSeen,
  { words, phrases }: { words: Words; phrases: LeadPhrases },
): boolean {
  const label = labelAt(line.slice(0, 60), words.labels);
  if (label?.style !== 'bare' || !leadPhraseAt(line.slice(label.textAt), phrases)) return false;
  return label.readings.some(({ family, value }) =>
    (last.get(`bare ${family}`) ?? []).includes(value - 1),
  );
}

function isWhole(pattern: RegExp, text: string): boolean {
  return pattern.exec(text)?.[0] === text;
}

const symbolInBrackets = /^[[({]\s?[ASE85$]\s?\/[^\])}]{1,60}[\])}1I]$/u;

/** A line of the masthead that has a line to itself. */
function isField(line: string, words: Words): boolean {
  if (line === '' || line.length > 120) return false;
  return ['session', 'agendaItem', 'distribution'].some((name) => {
    const pattern = words.masthead[name as MastheadField];
    pattern.lastIndex = 0;
    return pattern.test(line) && pattern.lastIndex === line.length;
  });
}

/** A line that is a block by itself wherever it stands: a section's letter, the word "Annex". */
function standsAlone(line: string, words: Words): boolean {
  if (line.length > 80) return false;
  if (/^(?:[A-Z]|[IVX]{1,5})\.?$/.test(line)) return true;
  if (/^\p{Lu}/u.test(line) && words.editorial.test(line)) return true;
  const annex = words.annex.exec(line);
  return annex !== null && annex[0] === line;
}

/** "under rule", "the sum of": the number that follows belongs to the sentence. */
export function asksForNumber(text: string, words: Words): boolean {
  // "…; and" ends the item before the last one.
  return words.beforeNumbers.test(text) && !/(?:^|[;,:.])\s*[\p{L}/]{1,7}$/u.test(text);
}

function labelStarts(before: string, line: string, last: LastSeen, words: Words): boolean {
  const label = labelAt(line.slice(0, 60), words.labels);
  if (!label || label.style === 'bare' || !follows(label, last)) return false;
  // "under rule / 3. That": the number belongs to the word before it.
  if (asksForNumber(before, words)) return false;
  // Below a heading, a short line that no sentence ends, the next number starts a paragraph.
  const heading = before.length < 50 && /^\p{Lu}|^\d/u.test(before) && isNext(label, last);
  if (!sentenceEnd.test(before) && !words.endsInConjunction.test(before) && !heading) return false;
  remember(label, last);
  return true;
}

// ——— The sequence of labels ———

/** The latest values of each kind of label: a sign may have several readings. */
type LastSeen = Map<string, number[]>;

function follows({ readings, style, part, inserted }: Label, last: LastSeen): boolean {
  return readings.some(({ family, value }) => {
    const before = last.get(`${part ?? style} ${family}`) ?? [];
    if (inserted && before.includes(value)) return true;
    return value === 1 || before.includes(value - 1) || before.includes(value - 2);
  });
}

/** A number that is exactly the next, or starts anew. */
function isNext({ readings, style }: Label, last: LastSeen): boolean {
  if (style !== 'dot') return false;
  return readings.some(({ family, value }) => {
    const before = last.get(`${style} ${family}`) ?? [];
    return family === 'arabic' && (value === 1 || before.at(-1) === value - 1);
  });
}

function remember({ readings, style, part }: Label, last: LastSeen): void {
  for (const { family, value } of readings) {
    const key = `${part ?? style} ${family}`;
    last.set(key, [...(last.get(key) ?? []).slice(-5), value]);
  }
}
