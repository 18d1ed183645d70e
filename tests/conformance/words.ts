import type { Finding } from './finding.ts';

/** The words and numbers of a text, each as often as it occurs; notes' markers part from words. */
function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** Findings for words that occur less often in what a reader got than in what was to be read. */
export function missingWords(file: string, expected: string, actual: string): Finding[] {
  const found = wordsOf(actual);
  return [...wordsOf(expected)].flatMap(([word, times]): Finding[] => {
    const seen = found.get(word) ?? 0;
    if (seen >= times) return [];
    return [
      { file, rule: 'missing-word', message: `"${word}" stands ${seen} times, not ${times}.` },
    ];
  });
}
