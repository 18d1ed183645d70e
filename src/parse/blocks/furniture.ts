/**
 * Sets aside what belongs to the page and not to the text: page numbers, bar codes, running heads.
 *
 * After it: no line is page furniture; a block before which a page ended is marked.
 */
import type { Words } from '../genre/words.ts';
import { putAside, type AsideKind, type Reading } from '../reading.ts';
import type { Block, TextBlock } from './block.ts';
import { concat, splitAt, trim, type Content } from './content.ts';

const pageNumber =
  /^(?:[-–—]\s*\d{1,4}\s*[-–—]|(?:page|p\.|página|стр\.)\s*\d{1,4}|\d{1,4}\s*(?:\/|of)\s*\d{1,4})$/iu;
const bareNumber = /^\d{1,4}$/;
const turnOver = /^(?:\/\s?(?:\.\s?){2,3}|\(continued\)|cont'd|\/…)$/iu;
/** The day on which the document was processed, below its job number. */
const processingDate = /^\d{6}$/;
const recycling = /^please\s+recycle\b.{0,3}$/iu;
const jobNumber = /^(?:GE\.)?\d{2}-\d{5,6}\*?(?:\s*\([A-Z]\))?(?:\s+\d{6})?$/u;
/** A page number and the job number at the two ends of a line. */
const footer =
  /^(?:\d{1,3}(?:\/\d{1,3})?\s+\d{2}-\d{5,6}\*?|\d{2}-\d{5,6}\*?\s+\d{1,3}(?:\/\d{1,3})?)$/;
const symbol = /(?:A|S|E|ST)\s?\/\s?[A-Z0-9][\w./()-]{1,40}(?:\s*\(\d{4}\))?\*?/u;
const symbolLine = new RegExp(String.raw`^${symbol.source}(?:\s[A-Z](?:\s?[-–]\s?[A-Z])?)?$`, 'u');

export function withoutFurniture(
  blocks: readonly Block[],
  words: Words,
  reading: Reading,
): Block[] {
  const kept: Block[] = [];
  const page: Page = {
    heads: new Set(),
    symbol: undefined,
    inText: false,
    repeated: repeatedHeads(blocks),
  };
  let pageBreak = false;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'table' || block.noteLabelLength !== undefined) {
      kept.push(pageBreak ? { ...block, afterPageBreak: true } : block);
      pageBreak = false;
      continue;
    }
    const head = page.repeated.size > 0 ? headKey(block) : undefined;
    const again = head !== undefined && page.repeated.has(head);
    if (again || repeatsTitle(block, blocks[i + 1], page)) {
      setLineAside(block.content, 'runningHead', reading);
      pageBreak = true;
      continue;
    }
    const { pieces, endsPage } = textPieces(block, page, words, reading);
    learn(page, block, words);
    pieces.forEach((piece, i) => {
      kept.push(i > 0 || pageBreak ? { ...piece, afterPageBreak: true } : piece);
    });
    pageBreak = endsPage || pieces.length === 0;
  }
  return kept;
}

interface Page {
  /** Titles that may come again at the head of a page. */
  heads: Set<string>;
  /** The symbol of the document. */
  symbol: string | undefined;
  /** Prose has begun: a symbol on a line of its own is no masthead. */
  inText: boolean;
  /** Lines that stand at several page ends, by their longer words. */
  repeated: ReadonlySet<string>;
}

/**
 * Running heads that are no title: lines beside a page number or a rule that come again. OCR reads
 * their small words differently each time, so that only the longer ones are compared.
 */
function repeatedHeads(blocks: readonly Block[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  blocks.forEach((block, i) => {
    const key = atPageEnd(blocks, i) ? headKey(block) : undefined;
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return new Set([...counts].filter(([, count]) => count > 1).map(([key]) => key));
}

function headKey(block: Block): string | undefined {
  if (block.kind === 'table' || block.content.text.length > 160) return undefined;
  const words = block.content.text.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.length >= 5 ? words.join(' ') : undefined;
}

function atPageEnd(blocks: readonly Block[], at: number): boolean {
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]];
  return (
    block?.afterPageBreak === true ||
    after?.afterPageBreak === true ||
    [before, after].some(
      (near) => near?.kind === 'text' && bareNumber.test(near.content.text.trim()),
    )
  );
}

/** Remembers what a running head may repeat. */
function learn(page: Page, { content }: TextBlock, words: Words): void {
  const text = content.text.replace(/\s+/g, ' ').trim();
  const numbered = /^[\d/]+\.\s/.test(text);
  const clause = content.text
    .split('\n', 20)
    .some((line) => words.enactingClause.test(line.trim()));
  if (clause || (text.length > 160 && !numbered)) page.inText = true;
  if (page.inText) return;
  page.symbol ??= compact(symbol.exec(text)?.[0] ?? '') || undefined;
  const title = text.replace(/^[\d/]+\.\s+/, '');
  if (title.length > 10) page.heads.add(title);
}

function compact(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A block without its lines of furniture: one block, none, or several where they stood within. */
function textPieces(
  block: TextBlock,
  page: Page,
  words: Words,
  reading: Reading,
): { pieces: TextBlock[]; endsPage: boolean } {
  const { text } = block.content;
  const lines = lineBounds(text);
  const kinds = kindsOf(text, lines, page, words);
  const last = lines.length - 1;
  // Below the line that separates the notes a number is a marker.
  markOuterNumbers(text, lines, kinds, block.belowNotesRule ? 1 : 0);
  // A raised number on its own is the marker of a note.
  const raised =
    lines.length === 1 && block.content.marks.some(({ kind }) => kind === 'superscript');
  if (raised || !kinds.some(Boolean)) return { pieces: [block], endsPage: false };
  const pieces: TextBlock[] = [];
  let open: Content[] = [];
  splitAt(
    block.content,
    lines.slice(1).map(([from]) => from),
  ).forEach((line, i) => {
    const kind = kinds[i];
    if (!kind) open.push(line);
    else {
      setLineAside(line, kind, reading);
      flush();
    }
  });
  flush();
  return { pieces, endsPage: kinds[last] !== undefined };

  function flush(): void {
    if (open.length > 0) pieces.push({ ...block, content: trim(concat(open)) });
    open = [];
  }
}

/** What each line is; below an enacting clause in the block itself its text has begun. */
function kindsOf(
  text: string,
  lines: readonly [number, number][],
  page: Page,
  words: Words,
): (AsideKind | undefined)[] {
  const printed = lines.map(([from, to]) => text.slice(from, to).trim());
  const clause = page.inText
    ? -1
    : printed.slice(0, reachOfFront).findIndex((line) => words.enactingClause.test(line));
  const front = text.slice(0, lines[clause]?.[0] ?? 0);
  const own = page.symbol ?? (compact(symbol.exec(front)?.[0] ?? '') || undefined);
  const below = { ...page, inText: true, symbol: own };
  return printed.map((line, i) => furnitureKind(line, clause >= 0 && i > clause ? below : page));
}

/** How many lines a block may have before its enacting clause. */
const reachOfFront = 40;

/** Within a block a bare number may be part of a narrow column: only at its ends it is a page's. */
function markOuterNumbers(
  text: string,
  lines: readonly [number, number][],
  kinds: (AsideKind | undefined)[],
  first: number,
): void {
  const isNumber = (i: number): boolean => {
    const [from, to] = lines[i] ?? [0, 0];
    return bareNumber.test(text.slice(from, to).trim());
  };
  for (let i = first; i < lines.length && (kinds[i] || isNumber(i)); i++) kinds[i] ??= 'pageNumber';
  for (let i = lines.length - 1; i >= first && (kinds[i] || isNumber(i)); i--)
    kinds[i] ??= 'pageNumber';
}

/** Each line with the line end that follows it. */
function lineBounds(text: string): [number, number][] {
  const bounds: [number, number][] = [];
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    bounds.push([from, at + 1]);
    from = at + 1;
  }
  bounds.push([from, text.length]);
  return bounds;
}

function setLineAside(line: Content, kind: AsideKind, reading: Reading): void {
  const { starts, ends } = trim(line);
  putAside(reading, kind, starts[0] ?? 0, ends[ends.length - 1] ?? 0);
}

function furnitureKind(line: string, page: Page): AsideKind | undefined {
  if (line === '' || line.length > 300) return undefined;
  if (pageNumber.test(line)) return 'pageNumber';
  if (recycling.test(line) || turnOver.test(line)) return 'runningHead';
  if (!page.inText) return undefined;
  if (jobNumber.test(line) || processingDate.test(line)) return 'jobNumber';
  if (footer.test(line)) return 'pageNumber';
  if (symbolLine.test(line) && isOwnSymbol(line, page)) return 'runningHead';
  return repeatsHead(line, page) ? 'runningHead' : undefined;
}

/** The title at the head of a page: with the symbol among its lines, or where a page begins. */
function repeatsTitle(block: TextBlock, next: Block | undefined, page: Page): boolean {
  if (!page.inText || block.heading !== undefined || block.content.text.length > 300) return false;
  const text = block.content.text.replace(/\s+/g, ' ').trim();
  if (repeatsHead(text, page)) return true;
  const followed = next?.kind === 'text' && isOwnSymbol(next.content.text.trim(), page);
  return page.heads.has(text) && (block.afterPageBreak === true || followed);
}

/** A cited document may end a narrow paragraph: only the text's own symbol stands above a page. */
function isOwnSymbol(line: string, { symbol: own }: Page): boolean {
  return (
    compact(line) === own ||
    compact(line) === own?.replace(/\*+$/, '') ||
    /^[ASE]\/(?:HRC\/)?RES\//.test(compact(line))
  );
}

/** "Improving the coordination … A/RES/70/179": the title and the symbol on one line. */
function repeatsHead(line: string, { symbol: own, heads }: Page): boolean {
  const found = symbol.exec(line);
  if (!found || own === undefined || compact(found[0]) !== own.replace(/\*+$/, '')) return false;
  const rest = line.replace(found[0], ' ').replace(/\s+/g, ' ').trim();
  return rest === '' || heads.has(rest) || /^\d{1,3}(?:\/\d{1,3})?$/.test(rest);
}
