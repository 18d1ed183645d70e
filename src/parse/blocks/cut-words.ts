/**
 * Puts words together that a gap has cut: "resoluti on", "high -level". Print spaces letters out, and
 * what reads it takes the space for one between words. Only a dictionary tells: no piece is joined
 * that is not needed to make a word of something that is none, and each mend is reported.
 *
 * After it: such a word stands without its gap.
 */
import type { Spelling } from '../../language/spelling.ts';
import type { Reading } from '../reading.ts';
import { concat, splitAt, type Content } from './content.ts';
import type { WordEvidence } from './hyphens.ts';
import { joinLines } from './line-ends.ts';

/** Joins the lines of a paragraph, and its words where gaps have cut them. */
export function wholeWords(content: Content, evidence: WordEvidence, reading: Reading): Content {
  return withoutGaps(joinLines(content, evidence, reading), evidence, reading);
}

function withoutGaps(content: Content, { spelling }: WordEvidence, reading: Reading): Content {
  if (!spelling?.hasDictionary) return content;
  const gaps = gapsIn(content.text, spelling);
  if (gaps.length === 0) return content;
  for (const { from, to, word } of gaps) {
    const printed = content.text.slice(from, to);
    reading.mendedWords.push({ at: content.starts[from] ?? 0, printed, word });
  }
  const spaces = gaps.flatMap(({ spaces: own }) => own);
  const pieces = splitAt(
    content,
    spaces.flatMap((at) => [at, at + 1]),
  );
  // The pieces come in turns: text, space, text, space …
  return concat(pieces.filter((_piece, index) => index % 2 === 0));
}

interface Gap {
  from: number;
  to: number;
  word: string;
  /** Where the spaces stand that are none. */
  spaces: number[];
}

const letters = /\p{L}+/gu;

function gapsIn(text: string, spelling: Spelling): Gap[] {
  const words = [...text.matchAll(letters)].map(({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }));
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = spelling.isWord(word);
    known.set(word, answer);
    return answer;
  };
  const gaps: Gap[] = [];
  for (let i = 0; i < words.length; i++) {
    const gap =
      (spelling.isPrefix(words[i]?.word ?? '')
        ? undefined
        : cutAt(text, words, i, isKnown, spelling)) ?? cutCompoundAt(text, words, i, spelling);
    if (!gap) continue;
    gaps.push(gap);
    i += gap.spaces.length;
  }
  return gaps;
}

interface Piece {
  word: string;
  from: number;
  to: number;
}

/** A whole word is at least as long. */
const shortest = 5;
/** In how many pieces a word may lie. */
const most = 4;

/** A word that lies in pieces from a place on; the fewest pieces that make one. */
function cutAt(
  text: string,
  words: readonly Piece[],
  at: number,
  isKnown: (word: string) => boolean,
  spelling: Spelling,
): Gap | undefined {
  const [first] = words.slice(at, at + 1);
  if (!first || /[\p{L}\p{N}'’-]$/u.test(text.charAt(first.from - 1))) return undefined;
  let whole = first.word;
  let unknown = unknownLength(first.word, isKnown);
  const spaces: number[] = [];
  for (let i = at + 1; i < Math.min(words.length, at + most); i++) {
    const [before, piece] = [words[i - 1], words[i]];
    if (!before || !piece || piece.from !== before.to + 1 || text[before.to] !== ' ') break;
    if (/^\p{Lu}/u.test(piece.word)) break;
    spaces.push(before.to);
    whole += piece.word;
    unknown += unknownLength(piece.word, isKnown);
    // "the re-election": the piece belongs to what follows it.
    // "Secre tary-General": unless the genre writes the whole with its hyphen.
    const tail = /^-\p{L}+/u.exec(text.slice(piece.to, piece.to + 30))?.[0];
    const compound = tail !== undefined && spelling.isCompound(whole + tail);
    if (!compound && /^['’\p{N}-]/u.test(text.slice(piece.to, piece.to + 1))) continue;
    // Of several pieces more than one is no word: "resoluti o n", and not "resoluti on the".
    const needed = i - at > 1 ? unknown > 2 : unknown > 1;
    if (needed && whole.length >= shortest && isKnown(whole))
      return { from: first.from, to: piece.to, word: whole, spaces };
  }
  return undefined;
}

function unknownLength(word: string, isKnown: (word: string) => boolean): number {
  return isKnown(word) ? 0 : word.length;
}

/** "high -level", "results- based": the parts of a compound, which the genre writes together. */
function cutCompoundAt(
  text: string,
  words: readonly Piece[],
  at: number,
  spelling: Spelling,
): Gap | undefined {
  const [first, second] = words.slice(at, at + 2);
  if (!first || !second || second.from !== first.to + 2) return undefined;
  const between = text.slice(first.to, second.from);
  if ((between !== ' -' && between !== '- ') || spelling.joins(second.word)) return undefined;
  if (!/^\p{Ll}/u.test(second.word)) return undefined;
  const compound = `${first.word}-${second.word}`;
  const like =
    spelling.isLikeCompound(first.word, second.word) &&
    spelling.isWord(first.word) &&
    spelling.isWord(second.word);
  if (!spelling.isCompound(compound) && !like) return undefined;
  return {
    from: first.from,
    to: second.to,
    word: compound,
    spaces: [between === ' -' ? first.to : first.to + 1],
  };
}
