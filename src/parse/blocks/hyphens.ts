/** Joins the lines of a paragraph, and decides what a hyphen at the end of a line belongs to. */
import { concat, slice, space, splitAt, type Content, type Mark } from './content.ts';
import { putAside, type Reading } from '../reading.ts';

/** The words of a text, for the question whether "per-/manent" is one of them. */
export interface Vocabulary {
  has(word: string): boolean;
}

export function vocabularyOf(contents: Iterable<Content>): Vocabulary {
  const words = new Set<string>();
  for (const { text } of contents) {
    for (const [word] of withoutCutWords(text).matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) {
      const lower = word.toLowerCase();
      words.add(lower);
      const halves = lower.split('-');
      // What compounds of the text begin and end with.
      if (halves.length > 1) words.add(`${halves[0] ?? ''}-`).add(`-${halves.at(-1) ?? ''}`);
    }
  }
  return words;
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

/**
 * Puts the lines of a block together: a line end is a space, except where the format marks it as a
 * break or a word goes on behind a hyphen.
 */
export function joinLines(content: Content, vocabulary: Vocabulary, reading: Reading): Content {
  if (!content.text.includes('\n')) return content;
  const breaks = new Set(content.marks.filter(isBreak).map(({ from }) => from));
  const cuts = lineEndsOf(content.text).filter((at) => !breaks.has(at));
  const parts = splitAt(content, cuts);
  const joined = parts.map((part, i) => {
    if (i === 0) return part;
    const before = parts[i - 1]?.text ?? '';
    const after = part.text.slice(1);
    const gap = space(part.starts[0] ?? 0, part.ends[0] ?? 0);
    const rest = slice(part, 1);
    return hyphenAtEnd(before) && /^[\p{L}\p{N}]/u.test(after) ? rest : concat([gap, rest]);
  });
  return concat(
    joined.map((part, i) => withoutLineHyphen(part, parts[i + 1], vocabulary, reading)),
  );
}

function isBreak(mark: Mark): boolean {
  return mark.kind === 'break';
}

function lineEndsOf(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return ends;
}

function hyphenAtEnd(text: string): boolean {
  return /[\p{L}\p{M}][-\u00ad\u2010]$/u.test(text.slice(-3));
}

function withoutLineHyphen(
  part: Content,
  next: Content | undefined,
  vocabulary: Vocabulary,
  reading: Reading,
): Content {
  if (!next || !hyphenAtEnd(part.text)) return part;
  const verdict = judge(part.text.slice(-60), next.text.slice(1, 61), vocabulary);
  const at = part.text.length - 1;
  const from = part.starts[at] ?? 0;
  if (verdict === 'word') return part;
  if (verdict === 'unsure') {
    reading.unsureHyphens.push(from);
    return part;
  }
  putAside(reading, 'lineHyphen', from, part.ends[at] ?? 0);
  return slice(part, 0, at);
}

/** What keeps its hyphen before most words. */
const prefix = /^(?:non|self|ex|quasi|vice|anti)$/;

/** Whose the hyphen is: the line's, the word's, or one cannot say and it stays. */
function judge(before: string, after: string, vocabulary: Vocabulary): 'line' | 'word' | 'unsure' {
  const first = /(?:[\p{L}\p{M}]+-)*([\p{L}\p{M}]+).$/u.exec(before);
  const second = /^[\p{L}\p{M}]+/u.exec(after)?.[0];
  if (!first?.[1] || second === undefined) return 'word';
  if (before.endsWith('\u00ad')) return 'line';
  // "Secretary-/General": a capital starts a word of its own.
  if (/^\p{Lu}/u.test(second) && !/\p{Lu}$/u.test(first[1])) return 'word';
  const [head, tail] = [first[1].toLowerCase(), second.toLowerCase()];
  const compound = vocabulary.has(`${head}-${tail}`);
  const whole = vocabulary.has(head + tail);
  if (whole !== compound) return whole ? 'line' : 'word';
  if (vocabulary.has(head) && vocabulary.has(tail)) return 'unsure';
  const usual = prefix.test(head) || vocabulary.has(`${head}-`) || vocabulary.has(`-${tail}`);
  return usual ? 'unsure' : 'line';
}
