/**
 * Running heads: what the head of a page repeats. It is the title, or a part of its beginning, or a
 * line that comes again at several page ends. The first title is never one.
 */
import type { Words } from '../../language/reading-words.ts';
import type { Block } from './block.ts';
import { bareNumber } from './page-line.ts';

/** What pages may repeat, learnt from the front. */
export class Heads {
  readonly #titles = new Set<string>();
  readonly #repeated: ReadonlySet<string>;
  #before = '';

  constructor(blocks: readonly Block[]) {
    this.#repeated = repeatedHeads(blocks);
  }

  /** Remembers a line of the front, and the line before it together with it. */
  learn(text: string): void {
    const key = keyOf(text.replace(titleNumber, ''));
    if (key.length >= shortestTitle) this.#titles.add(key);
    if (this.#before !== '' && key !== '') this.#titles.add(this.#before + key);
    this.#before = key;
  }

  /** Whether a text is a title that was read before. */
  repeats(text: string): boolean {
    const key = keyOf(text);
    if (this.#titles.has(key)) return true;
    // "Strengthening coordination between …": a head may be too narrow for its title.
    if (!/(?:…|\.\.\.)$/u.test(text.trim()) || key.length < shortestCut) return false;
    return [...this.#titles].some((title) => title.startsWith(key));
  }

  /** Whether a block is a line that comes again at page ends. */
  comesAgain(block: Block): boolean {
    if (this.#repeated.size === 0) return false;
    const key = headKey(block);
    return key !== undefined && this.#repeated.has(key);
  }
}

/** "80/64. ", "80/64 - ", and in Arabic both or neither. */
const titleNumber = /^\s*(?:\d+\/\d+\.?|\d+\.)\s+(?:[-–]\s+)?/u;
const shortestTitle = 4;
const shortestCut = 16;

/** How many blocks a masthead and a title may take. */
const reachOfFront = 40;

/** The block with which the body begins: what pages repeat stands before it. */
export function startOfText(blocks: readonly Block[], words: Words): Block | undefined {
  const clauses = blocks.slice(0, reachOfFront).filter((block) => clauseIn(block, words));
  // In a masthead the organ may have a line like the clause, but for its comma.
  const [first] = clauses;
  const sure = clauses.find((block) => /[,،，]$/u.test(clauseIn(block, words) ?? ''));
  return sure ?? first ?? blocks.find(isProse);
}

function clauseIn(block: Block, words: Words): string | undefined {
  if (block.kind === 'table') return undefined;
  const lines = block.content.text.split('\n', 20).map((line) => line.trim());
  return lines.find((line) => words.enactingClause.test(line));
}

/** Long, and with no number of a title; the name of an agenda item may be as long. */
function isProse(block: Block): boolean {
  if (block.kind === 'table') return false;
  const text = block.content.text.replace(/\s+/g, ' ').trim();
  return text.length > 160 && !/^[\d/]+\.\s/.test(text);
}

/** Print sets heads in capitals and breaks them as it will. */
function keyOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
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
