/** Which numbers on lines of their own count the pages: they go on from page to page. */
import type { Words } from '../../language/reading-words.ts';
import type { Block } from './block.ts';
import { bareNumber, totalOf } from './page-line.ts';

interface LoneNumber {
  /** Where it stands in the source. */
  at: number;
  value: number;
  /** The total, of "2/10". */
  total: number | undefined;
}

/** The places of numbers that follow one another, "2", "3" or "2/10", "3/10". */
export function pageNumbersIn(blocks: readonly Block[], words: Words): ReadonlySet<number> {
  const found = new Set<number>();
  const seen = new Map<string, number>();
  for (const { at, value, total } of loneNumbers(blocks, words)) {
    // Of a total, every other page may have its number on another line.
    const steps = total === undefined ? [1] : [1, 2];
    for (const step of steps) {
      const before = seen.get(`${total} ${value - step}`);
      if (before !== undefined) found.add(before).add(at);
    }
    seen.set(`${total} ${value}`, at);
  }
  return found;
}

function loneNumbers(blocks: readonly Block[], words: Words): LoneNumber[] {
  const numbers: LoneNumber[] = [];
  for (const block of blocks) {
    if (block.kind === 'table' || block.noteLabelLength !== undefined) continue;
    const { text, starts } = block.content;
    let from = 0;
    for (const line of text.split('\n')) {
      const plain = line.trim();
      const total = totalOf(plain, words);
      const lead = line.length - line.trimStart().length;
      if (bareNumber.test(plain) || total !== undefined)
        numbers.push({ at: starts[from + lead] ?? -1, value: Number.parseInt(plain, 10), total });
      from += line.length + 1;
    }
  }
  return numbers;
}
