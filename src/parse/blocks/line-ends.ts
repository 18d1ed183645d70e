/**
 * Joins the lines of a paragraph: a line end is a space, except where the format marks it as a break
 * or something goes on behind it that has none: a word, a symbol, a range of years.
 */
import { putAside, type Reading } from '../reading.ts';
import { concat, slice, space, splitAt, type Content, type Mark } from './content.ts';
import { judgeHyphen, type WordEvidence } from './hyphens.ts';

export function joinLines(content: Content, evidence: WordEvidence, reading: Reading): Content {
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
    return goesOnWithoutSpace(before.slice(-reach), after.slice(0, reach), evidence)
      ? rest
      : concat([gap, rest]);
  });
  return concat(joined.map((part, i) => withoutLineHyphen(part, joined[i + 1], evidence, reading)));
}

/** No word or symbol is longer. */
const reach = 60;

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

/** "2015-/2030", "paras. 3–/7". */
const rangeAtEnd = /\d[-\u2010-\u2013]$/u;
/** "A/99/" and "A/99/L.4/Rev.", whose number stands on the next line. */
const symbolAtEnd =
  /(?:^|[\s([“"«])(?:[A-Z]{1,8}\/(?:[A-Za-z0-9.()-]+\/)*|[A-Z]{1,8}\/[A-Za-z0-9./()-]*\/?(?:Rev|Add|Corr|Amend|L|C|CN|AC|WP|CRP|SR|PV|INF|Sub|WG|NGO|CONF|GC|SC|PC)\.)$/u;
/** "A/99", before "/512". */
const symbolBroken = /(?:^|[\s([“"«])[A-Z]{1,8}(?:\/[A-Za-z0-9.()-]+)+$/u;

/** "A/C.2/99/L.-", cut within a symbol that has a hyphen. */
const symbolWithHyphen = /(?:^|[\s([“"«])[A-Z]{1,8}\/[A-Za-z0-9./()-]*-$/u;
/** "and/", whose other word stands on the next line. */
const slashAtEnd = /(?:^|[\s([“"«])\p{Ll}+\/$/u;

function goesOnWithoutSpace(before: string, after: string, { spelling }: WordEvidence): boolean {
  if (hyphenAtEnd(before)) {
    // "gender- / and age-sensitive": the hyphen waits for a later word.
    const word = /^\p{L}+(?=\s)/u.exec(after)?.[0];
    if (word !== undefined && spelling?.joins(word)) return false;
    return /^[\p{L}\p{N}]/u.test(after);
  }
  if (symbolWithHyphen.test(before)) return /^[A-Z0-9]/.test(after);
  if (slashAtEnd.test(before)) return /^\p{Ll}/u.test(after);
  if (rangeAtEnd.test(before)) return /^\d/.test(after);
  if (symbolAtEnd.test(before)) return /^[A-Z0-9]/.test(after);
  return symbolBroken.test(before) && /^\/[A-Z0-9]/.test(after);
}

function withoutLineHyphen(
  part: Content,
  next: Content | undefined,
  evidence: WordEvidence,
  reading: Reading,
): Content {
  if (!next || !hyphenAtEnd(part.text) || /^\s/u.test(next.text)) return part;
  const { keeps, sure, word } = judgeHyphen(
    part.text.slice(-reach),
    next.text.slice(0, reach),
    evidence,
  );
  const at = part.text.length - 1;
  const from = part.starts[at] ?? 0;
  if (!sure) reading.unsureHyphens.push({ at: from, word, kept: keeps });
  if (keeps) return part;
  reading.joinedWords.push(word);
  putAside(reading, 'lineHyphen', from, part.ends[at] ?? 0);
  return slice(part, 0, at);
}
