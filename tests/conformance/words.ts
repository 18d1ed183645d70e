import type { Finding } from './finding.ts';

interface Word {
  times: number;
  /** "high" and "level" of "high-level". */
  parts: string[];
}

/**
 * The words and numbers of a text, each as often as it occurs; notes' markers part from words. Readers
 * take out a hyphen at the end of a line, so "high-level" is known by its letters; and they put spaces
 * between Chinese characters where a line is justified, so each of these is a word of its own.
 */
function wordsOf(text: string): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const [printed] of text.matchAll(wordPattern)) {
    const parts = printed.split(/[-\u2010]/);
    const key = keyOf(parts.join(''));
    const word = words.get(key) ?? { times: 0, parts };
    words.set(key, { ...word, times: word.times + 1 });
  }
  return words;
}

/** Readers take the letters of an Arabic ligature in either order. */
function keyOf(word: string): string {
  return /\p{Script=Arabic}/u.test(word) ? Array.from(word).sort().join('') : word;
}

const wordPattern =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:[-\u2010](?:(?!\p{Script=Han})[\p{L}\p{M}])+)*|\p{N}+/gu;

/** Findings for words that occur less often in what a reader got than in what was to be read. */
export function missingWords(file: string, expected: string, actual: string): Finding[] {
  const wanted = wordsOf(expected);
  const found = wordsOf(actual);
  const surplus = (word: string): number =>
    (found.get(word)?.times ?? 0) - (wanted.get(word)?.times ?? 0);
  return [...wanted].flatMap(([word, { times, parts }]): Finding[] => {
    const missing = -surplus(word);
    // A page may end, and its notes stand, at the hyphen of a word.
    const cutInParts = parts.length > 1 && parts.every((part) => surplus(part) >= missing);
    if (missing <= 0 || cutInParts || isCutNumber(word, missing, surplus)) return [];
    const message = `"${word}" stands ${times - missing} times, not ${times}.`;
    return [{ file, rule: 'missing-word', message }];
  });
}

/** A number and the raised marker of its note may be read as one number or as two. */
function isCutNumber(word: string, missing: number, surplus: (word: string) => number): boolean {
  if (!/^\p{N}{2,}$/u.test(word)) return false;
  return Array.from(word).some(
    (_, at) =>
      at > 0 && surplus(word.slice(0, at)) >= missing && surplus(word.slice(at)) >= missing,
  );
}
