/** Decides what a hyphen at the end of a line belongs to: the word, or the line that cut it. */
import { elementsOf, type Spelling } from '../../language/spelling.ts';
import type { Content } from './content.ts';

/** What tells words from cut ones: the text's own words, the genre's, and a dictionary's. */
export interface WordEvidence {
  /** The words of the text, and what its compounds begin and end with. */
  text: ReadonlySet<string>;
  spelling: Spelling | undefined;
}

export function wordEvidence(
  contents: Iterable<Content>,
  spelling: Spelling | undefined,
): WordEvidence {
  const words = new Set<string>();
  for (const { text } of contents) {
    for (const [word] of withoutCutWords(text).matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) {
      const lower = word.toLowerCase();
      words.add(lower);
      for (const element of elementsOf(lower)) words.add(element);
    }
  }
  return { text: words, spelling };
}

/** The halves of a word that a line end cuts are no words of the text. */
function withoutCutWords(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[-\u00ad\u2010]\n/g)) {
    const before = /[\p{L}\p{M}]*$/u.exec(text.slice(Math.max(from, index - 60), index));
    const after = /^[\p{L}\p{M}]*/u.exec(text.slice(index + 2, index + 62));
    kept.push(text.slice(from, index - (before?.[0].length ?? 0)));
    from = Math.max(from, index + 2 + (after?.[0].length ?? 0));
  }
  kept.push(text.slice(from));
  return kept.join(' ');
}

/** Whether the hyphen stays, and whether that is sure. */
export interface HyphenVerdict {
  keeps: boolean;
  sure: boolean;
  /** The word as it is read. */
  word: string;
}

/** Judges the hyphen between two lines; both are known to have letters at it. */
export function judgeHyphen(
  before: string,
  after: string,
  { text, spelling }: WordEvidence,
): HyphenVerdict {
  const first = /((?:[\p{L}\p{M}]+-)*)([\p{L}\p{M}]+).$/u.exec(before);
  const second = /^[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/u.exec(after)?.[0];
  const head = first?.[2] ?? '';
  if (head === '' || second === undefined) return { keeps: true, sure: true, word: '' };
  const tail = second.split('-')[0] ?? '';
  const lead = first?.[1] ?? '';
  const kept = (sure: boolean): HyphenVerdict => ({
    keeps: true,
    sure,
    word: `${lead}${head}-${second}`,
  });
  const joined = (sure: boolean): HyphenVerdict => ({
    keeps: false,
    sure,
    word: `${lead}${head}${second}`,
  });
  if (before.endsWith('\u00ad')) return joined(true);
  // "Secretary-/General": a capital starts a word of its own.
  if (/^\p{Lu}/u.test(tail) && !/\p{Lu}$/u.test(head)) return kept(true);

  // What the text itself writes, and then what official documents write.
  const compound = `${head}-${tail}`;
  const inText = (word: string): boolean => text.has(word.toLowerCase());
  const [asOne, asTwo] = [inText(head + tail), inText(compound)];
  if (asOne !== asTwo) return asOne ? joined(true) : kept(true);
  if (spelling?.isCompound(compound) || spelling?.isCompound(`${lead}${head}-${second}`))
    return kept(true);

  const isWord = (word: string): boolean => spelling?.isWord(word) ?? false;
  if (isWord(head + tail)) return joined(true);
  const halves = [head, tail].every((half) => isWord(half) || inText(half));
  const like = spelling?.isLikeCompound(head, tail) ?? false;
  if (spelling?.isPrefix(head)) return kept(true);
  if (like && (isWord(tail) || inText(tail))) return kept(spelling?.hasDictionary ?? false);
  if (halves) return kept(false);
  if (inText(`${head}-`) || inText(`-${tail}`)) return kept(false);
  // Without a dictionary most cut words are in no list, and each would be unsure.
  return joined(!(spelling?.hasDictionary ?? false));
}
