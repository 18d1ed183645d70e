/** Cuts text into words, in every script; the same on every machine, so with word lists of our own. */
import { withoutInvisible } from '../tree/index.ts';
import { startsInRun, type KnownWords } from './unspaced.ts';

/** Scripts that put no space between words: without a list of words each character is one. */
const unspaced = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`;
const unspacedLetter = String.raw`(?:(?=${unspaced})\p{L})`;
const letter = String.raw`(?:(?!${unspacedLetter})[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}\u0640])`;
/** "gender-sensitive", "A/RES/70/179", "State's", "1,200" are one word each. */
const inner = String.raw`(?:[-\u2010\u2011/.'\u2019_·:](?=${letter})|(?<=\p{N}),(?=\p{N}))`;

const words = new RegExp(
  String.raw`${unspacedLetter}[\p{M}\p{Default_Ignorable_Code_Point}]*|${letter}(?:${letter}|${inner})*|\s+|[^]`,
  'gu',
);
const startsUnspaced = new RegExp(String.raw`^${unspacedLetter}`, 'u');
const hasLetter = /[\p{L}\p{N}]/u;

/** A stretch of a text: a word, a sign, or white space. */
export interface Stretch {
  from: number;
  to: number;
  /** Empty for white space, and for what nobody sees. */
  key: string;
}

/** The words, signs and spaces of a text; words of scripts without spaces are looked up in `known`. */
export function stretchesOf(text: string, known?: KnownWords): Stretch[] {
  const starts = wordStarts(text, known);
  return stretchesBetween(text, (at) => starts.has(at));
}

/** The same where it is known at which places words begin in scripts without spaces. */
export function stretchesBetween(text: string, isStart: (at: number) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { 0: matched, index } of text.matchAll(words)) {
    const [to, key] = [index + matched.length, keyOf(matched)];
    const last = stretches.at(-1);
    if (last && isUnspaced(matched) && isUnspaced(last.key) && !isStart(index)) {
      Object.assign(last, { to, key: last.key + key });
    } else stretches.push({ from: index, to, key });
  }
  return stretches;
}

const unspacedRun = new RegExp(
  String.raw`(?:${unspacedLetter}[\p{M}\p{Default_Ignorable_Code_Point}]*)+`,
  'gu',
);

/** Where the words of scripts without spaces begin. */
export function wordStarts(text: string, known: KnownWords | undefined): Set<number> {
  return new Set(
    [...text.matchAll(unspacedRun)].flatMap(({ 0: run, index }) =>
      startsInRun(run, known).map((at) => index + at),
    ),
  );
}

/** What no file can hold is the same everywhere: half of a pair, a control character (XML 1.0, 2.2). */
const unheld = /\p{Surrogate}|(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** Hyphens that only say whether a line may end there, as no-break spaces do. */
const hyphens = /[\u2010\u2011]/g;

/** Characters as they are compared: without those that nobody sees. */
export function keyOf(text: string): string {
  return withoutInvisible(text).replace(unheld, '\uFFFD').replace(hyphens, '-').trim();
}

/** Whether no space is looked for before a word at the start of a line. */
export function isUnspaced(key: string): boolean {
  return startsUnspaced.test(key);
}

/** Whether a key is a word, and no sign. */
export function isWord(key: string): boolean {
  return hasLetter.test(key);
}
