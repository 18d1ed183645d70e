/**
 * Finds where a marker may have stood: notes cite sources, so their markers follow the names of
 * conventions, conferences, resolutions and reports.
 */
import type { NoteWords } from '../language/note-words.ts';
import type { Passage } from './passages.ts';

/** The end of a name in a passage. */
export interface NameEnd {
  passage: number;
  at: number;
  /** Words that name sources in it: "Convention", "Protocol". */
  names: ReadonlySet<string>;
  /** The last words of the name, with the mark after it: "2005 World Summit", "child pornography". */
  words: string;
}

/** The ends of the names in some passages, in reading order; each passage is read once. */
export function nameEnds(passages: readonly Passage[], words: NoteWords): NameEnd[] {
  const sources = new Set((words.sources ?? []).flatMap(({ names }) => names));
  const grammar = {
    sources,
    after: new RegExp(`^${words.afterName ?? never}`, 'u'),
    // A name may end at a mark, or where another thing is added to it.
    possibleEnd: new RegExp(`[,;:.](?=\\s|$)|\\s+${words.addsName ?? never}`, 'gu'),
    article: new RegExp(`^${words.article ?? never}\\s`, 'u'),
  };
  return passages.flatMap(({ text }, passage) =>
    namesIn(text, grammar).map((end) => ({ passage, ...end })),
  );
}

/** How names go on and end in a language. */
interface NameGrammar {
  /** Words that name sources. */
  sources: ReadonlySet<string>;
  after: RegExp;
  possibleEnd: RegExp;
  article: RegExp;
}

/** A pattern that nothing matches. */
const never = '(?!)';
const namingWord = /\p{L}+/gu;

function namesIn(text: string, grammar: NameGrammar): Omit<NameEnd, 'passage'>[] {
  const { possibleEnd, sources } = grammar;
  const ends: Omit<NameEnd, 'passage'>[] = [];
  let start = 0;
  for (const match of text.matchAll(possibleEnd)) {
    const isMark = match[0].length === 1;
    const at = match.index + (isMark ? 1 : 0);
    if (isMark && goesOn(text, at, grammar)) continue;
    const name = text.slice(start, at);
    const names = new Set((name.match(namingWord) ?? []).filter((word) => sources.has(word)));
    if (names.size > 0) ends.push({ at, names, words: lastWords(name) });
    start = match.index + match[0].length;
  }
  return ends;
}

/** Whether a name goes on after a comma: "Protocol to Prevent, Suppress and Punish …". */
function goesOn(text: string, at: number, { sources, after, article }: NameGrammar): boolean {
  const next = text.slice(at, at + 60).trimStart();
  if (!/^[\p{L}\p{N}]/u.test(next) || after.test(next)) return false;
  if (!article.test(next)) return true;
  // "the Slave Trade" goes on, "the 2005 World Summit" is a name of its own.
  return !(next.split(/[,;:.]/)[0]?.match(namingWord) ?? []).some((named) => sources.has(named));
}

function lastWords(name: string): string {
  const words = name.trim().split(/\s+/).slice(-3).join(' ');
  return words.replace(/^(?:\p{Ll}{1,3}\s+)+/u, '');
}
