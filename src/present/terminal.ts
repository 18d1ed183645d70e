/** A comparison as lines for a terminal, in the order of the text. */
import type { Comparison } from '../compare/index.ts';
import type { ComparisonWords } from '../language/comparison-words.ts';
import { fill } from '../language/fill.ts';
import { renumberedTold } from './renumbered.ts';
import { sentenceOf } from './sentences.ts';

export function comparisonText(comparison: Comparison, words: ComparisonWords): string {
  const { same, changes } = comparison;
  if (same) return `${words.sentences.same}\n`;
  const lines = changes.flatMap((change) => {
    const { head, body } = sentenceOf(change, words);
    return [head, ...body.map((text) => `    ${text}`)];
  });
  return [...lines, ...renumberedTold(comparison, words), ''].join('\n');
}

/** "3 changes", for one line. */
export function countInWords({ changes }: Comparison, { sentences }: ComparisonWords): string {
  return changes.length === 1 ? sentences.one : fill(sentences.many, { count: changes.length });
}
