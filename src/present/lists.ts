/** Several words or places, as a sentence names them one after another. */
import type { ComparisonWords } from '../language/comparison-words.ts';
import { fill } from '../language/fill.ts';

export function listOf(
  items: readonly string[],
  { listMore, listLast }: Pick<ComparisonWords, 'listMore' | 'listLast'>,
): string {
  return items.reduce((list, next, at) =>
    fill(at === items.length - 1 ? listLast : listMore, { list, next }),
  );
}

/** What is to be done with words, one thing after another. */
export function listOfEdits(
  items: readonly string[],
  { listEdits }: Pick<ComparisonWords, 'listEdits'>,
): string {
  return items.reduce((list, next) => fill(listEdits, { list, next }));
}
