/**
 * Sets aside what belongs to the page and not to the text: page numbers, bar codes, running heads.
 *
 * After it: no line is page furniture; a block before which a page ended is marked.
 */
import type { Words } from '../../language/reading-words.ts';
import { putAside, type AsideKind, type Reading } from '../reading.ts';
import type { Block, TextBlock } from './block.ts';
import { concat, splitAt, trim, type Content } from './content.ts';
import {
  bareNumber,
  isLanguageLetter,
  isPageNumber,
  isPageWord,
  isProcessingDate,
  isSymbolLine,
  signsOf,
  symbolIn,
} from './page-line.ts';
import { pageNumbersIn } from './page-numbers.ts';
import { asksForNumber } from './paragraph-starts.ts';
import { Heads, startOfText } from './running-heads.ts';

/** `markers` are places of numbers on lines of their own that stand above the text of a note. */
export function withoutFurniture(
  blocks: readonly Block[],
  words: Words,
  markers: ReadonlySet<number>,
  reading: Reading,
): Block[] {
  const kept: Block[] = [];
  const page: Page = {
    words,
    markers,
    heads: new Heads(blocks),
    numbers: pageNumbersIn(blocks, words),
    symbol: undefined,
    inText: false,
  };
  const start = startOfText(blocks, words);
  let pageBreak = false;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'table' || block.noteLabelLength !== undefined) {
      kept.push(pageBreak ? { ...block, afterPageBreak: true } : block);
      pageBreak = false;
      continue;
    }
    if (countsInSentence(blocks, i, page)) {
      kept.push(pageBreak ? { ...block, afterPageBreak: true } : block);
      pageBreak = false;
      continue;
    }
    const beside = { before: pageBreak || block.afterPageBreak === true, after: false };
    beside.after = endsBefore(blocks, i + 1, page);
    const { pieces, endsPage } = textPieces(block, beside, page, reading);
    if (block === start) page.inText = true;
    learn(page, block);
    pieces.forEach((piece, n) => {
      kept.push(n > 0 || pageBreak ? { ...piece, afterPageBreak: true } : piece);
    });
    pageBreak = endsPage || pieces.length === 0;
  }
  return kept;
}

/** "the sum of / 51 / (fifty-one) ships": a number that its sentence asks for, and goes on from. */
function countsInSentence(blocks: readonly Block[], at: number, page: Page): boolean {
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  if (before?.kind !== 'text' || block?.kind !== 'text' || after?.kind !== 'text') return false;
  if (
    !bareNumber.test(block.content.text.trim()) ||
    page.numbers.has(block.content.starts[0] ?? -1)
  )
    return false;
  return (
    asksForNumber(before.content.text.slice(-60).trimEnd(), page.words) &&
    /^(?:\p{Ll}|\(\p{Ll})/u.test(after.content.text)
  );
}

interface Page {
  words: Words;
  markers: ReadonlySet<number>;
  heads: Heads;
  /** Numbers of pages, by their place. */
  numbers: ReadonlySet<number>;
  /** The symbol of the document. */
  symbol: string | undefined;
  /** Prose has begun: a symbol on a line of its own is no masthead. */
  inText: boolean;
}

/** Whether a page ends right before or after a block. */
interface Beside {
  before: boolean;
  after: boolean;
}

/** Whether a page ends before a block: it says so, or the foot or head of a page is its first line. */
function endsBefore(blocks: readonly Block[], next: number, page: Page): boolean {
  const block = blocks[next];
  if (block === undefined || block.afterPageBreak === true) return block !== undefined;
  if (block.kind === 'table' || block.noteLabelLength !== undefined) return false;
  const [line = '', below] = block.content.text.split('\n', 2);
  if (isLanguageLetter(line)) {
    if (below === undefined) return endsBefore(blocks, next + 1, page);
    return furnitureKind(below.trim(), { ...page, inText: true }) !== undefined;
  }
  const at = block.content.starts[0] ?? -1;
  if (bareNumber.test(line.trim())) return page.numbers.has(at) && !page.markers.has(at);
  return furnitureKind(line.trim(), { ...page, inText: true }) !== undefined;
}

/** Remembers what a running head may repeat. */
function learn(page: Page, block: TextBlock): void {
  if (page.inText) return;
  const text = block.content.text.replace(/\s+/g, ' ').trim();
  page.symbol ??= symbolIn(text);
  page.heads.learn(text);
}

interface Line {
  from: number;
  to: number;
  text: string;
  /** Where it starts in the source. */
  at: number;
  kind: AsideKind | undefined;
}

/** A block without its lines of furniture: one block, none, or several where they stood within. */
function textPieces(
  block: TextBlock,
  beside: Beside,
  page: Page,
  reading: Reading,
): { pieces: TextBlock[]; endsPage: boolean } {
  // A raised number on its own is the marker of a note.
  const whole = block.content.text.trim();
  const raised = block.content.marks.some(({ kind }) => kind === 'superscript');
  if (raised && bareNumber.test(whole)) return { pieces: [block], endsPage: false };
  const lines = judgedLines(block, beside, page);
  if (!lines.some(({ kind }) => kind)) return { pieces: [block], endsPage: false };
  const pieces: TextBlock[] = [];
  let open: Content[] = [];
  let broken = false;
  const flush = (): void => {
    if (open.length > 0) pieces.push(pieceOf(block, open, broken));
    open = [];
  };
  const contents = splitAt(
    block.content,
    lines.slice(1).map(({ from }) => from),
  );
  contents.forEach((line, i) => {
    const kind = lines[i]?.kind;
    if (!kind) return open.push(line);
    const { starts, ends } = trim(line);
    putAside(reading, kind, starts[0] ?? 0, ends[ends.length - 1] ?? 0);
    flush();
    broken = true;
    return undefined;
  });
  flush();
  return { pieces, endsPage: lines.at(-1)?.kind !== undefined };
}

/** What stands below the foot of a page stands no longer below the line above its notes. */
function pieceOf(block: TextBlock, lines: readonly Content[], broken: boolean): TextBlock {
  const piece: TextBlock = { ...block, content: trim(concat(lines)) };
  if (broken) delete piece.belowNotesRule;
  return piece;
}

/** The lines of a block, each with what it is; text has no kind. */
function judgedLines(block: TextBlock, beside: Beside, page: Page): Line[] {
  const lines = linesOf(block.content);
  const clause = page.inText
    ? -1
    : lines.slice(0, reachOfFront).findIndex(({ text }) => page.words.enactingClause.test(text));
  const front = lines.slice(0, Math.max(clause, 0)).map(({ text }) => text);
  const below: Page = {
    ...page,
    inText: page.inText || clause >= 0,
    symbol: page.symbol ?? symbolIn(front.join('\n')),
  };
  lines.forEach((line, i) => {
    line.kind = furnitureKind(line.text, i > clause ? below : page);
  });
  markLanguageLetters(lines, beside);
  withoutLoneFolios(lines, page);
  markNumbers(lines, page, block.belowNotesRule === true);
  // Above the enacting clause the title stands for the first time.
  if (clause < 0 && page.inText) markHeads(block, lines, beside, page);
  return lines;
}

/** How many lines a block may have before its enacting clause. */
const reachOfFront = 40;

function furnitureKind(line: string, page: Page): AsideKind | undefined {
  if (line === '' || line.length > longestHead) return undefined;
  if (isPageNumber(line, page.words)) return 'pageNumber';
  if (isPageWord(line, page.words)) return 'runningHead';
  if (!page.inText) return undefined;
  if (isProcessingDate(line)) return 'jobNumber';
  if (isSymbolLine(line, page.symbol)) return 'runningHead';
  const signs = signsOf(line, page.symbol);
  const beside = signs.symbol || signs.job || signs.folio;
  if (!beside) return undefined;
  if (signs.rest === '' || bareNumber.test(signs.rest)) {
    // "61/180" alone is told from "2/10" by the pages around it, "A/99/512 12" by neither.
    if (signs.symbol) return 'runningHead';
    return signs.folio || signs.rest !== '' ? 'pageNumber' : 'jobNumber';
  }
  return page.heads.repeats(signs.rest) ? 'runningHead' : undefined;
}

/** The longest titles of resolutions have as many signs, and their symbol stands beside them. */
const longestHead = 500;

/** "61/180" between lines of text is the number of a resolution, unless it counts the pages. */
function withoutLoneFolios(lines: Line[], page: Page): void {
  lines.forEach((line, i) => {
    const inside = i > 0 && i < lines.length - 1;
    const alone = !lines[i - 1]?.kind && !lines[i + 1]?.kind;
    if (line.kind === 'pageNumber' && inside && alone && !page.numbers.has(line.at))
      line.kind = undefined;
  });
}

/** "(F)" above or below the job number or the number of a page. */
function markLanguageLetters(lines: Line[], beside: Beside): void {
  lines.forEach((line, i) => {
    if (line.kind || !isLanguageLetter(line.text)) return;
    const alone = lines.length === 1 && (beside.before || beside.after);
    if (alone || lines[i - 1]?.kind || lines[i + 1]?.kind) line.kind = 'jobNumber';
  });
}

/**
 * Within a block a bare number may be part of a narrow column: only at its ends, or where it counts
 * on from the page before, it is a page's. Above the text of a note it is a marker.
 */
function markNumbers(lines: Line[], page: Page, belowNotesRule: boolean): void {
  const isNumber = (line: Line): boolean =>
    !belowNotesRule && bareNumber.test(line.text) && !page.markers.has(line.at);
  for (const order of [lines, lines.toReversed()]) {
    for (const line of order) {
      if (!line.kind && !isNumber(line)) break;
      line.kind ??= 'pageNumber';
    }
  }
  if (!page.inText) return;
  for (const line of lines) {
    if (isNumber(line) && page.numbers.has(line.at)) line.kind ??= 'pageNumber';
  }
}

/** The title again, on as many lines as the head of a page has, beside the end of a page. */
function markHeads(block: TextBlock, lines: Line[], beside: Beside, page: Page): void {
  if (block.heading !== undefined) return;
  if (page.heads.comesAgain(block)) return setAll(lines);
  for (let from = 0; from < lines.length; from++) {
    for (let to = from + 1; to <= Math.min(lines.length, from + linesOfHeads); to++) {
      const run = lines.slice(from, to);
      if (run.some(({ kind }) => kind && kind !== 'runningHead')) break;
      const signs = run.map(({ text }) => signsOf(text, page.symbol));
      if (!page.heads.repeats(signs.map(({ rest }) => rest).join(' '))) continue;
      const signed = signs.some(({ symbol, job, folio }) => symbol || job || folio);
      const atStart = from === 0 ? beside.before : lines[from - 1]?.kind !== undefined;
      const atEnd = to === lines.length ? beside.after : lines[to]?.kind !== undefined;
      if (signed || atStart || atEnd) setAll(run);
      break;
    }
  }
}

/** No head of a page has more lines. */
const linesOfHeads = 4;

function setAll(lines: readonly Line[]): void {
  for (const line of lines) line.kind ??= 'runningHead';
}

/** The lines of a block; each reaches over the line end that follows it. */
function linesOf({ text, starts }: Content): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const printed of text.split('\n')) {
    const to = Math.min(text.length, from + printed.length + 1);
    const indent = printed.length - printed.trimStart().length;
    lines.push({
      from,
      to,
      text: printed.trim(),
      at: starts[from + indent] ?? -1,
      kind: undefined,
    });
    from = to;
  }
  return lines;
}
