/**
 * The words that open a paragraph and are printed in italics. A file for each language lists the
 * phrases; modifiers ("Also", "Deeply", "… with appreciation") combine with them by rule.
 */
import { readFileSync } from 'node:fs';
import { packageFile } from '../../package-files.ts';
import type { LanguageTag } from '../../tree/types.ts';

interface PhraseFile {
  preambular: string[];
  operative: string[];
  modifiersBefore: string[];
  modifiersAfter: string[];
  joiningWords: string[];
  /** How adverbs end: any such word may modify. */
  adverbs: string;
  /** Words that end as openings do and are none. */
  otherWords: string[];
  /** How the first word of a phrase that is not in the list ends. */
  endings: Record<PhraseKind, string[]>;
}

export type PhraseKind = 'preambular' | 'operative';

export interface LeadPhrases {
  phrases: PhraseTree;
  before: PhraseTree;
  after: PhraseTree;
  file: PhraseFile;
}

/** Phrases by their words in lower case, each level one word. */
interface PhraseTree {
  kind?: PhraseKind;
  next: Map<string, PhraseTree>;
}

export interface LeadPhraseMatch {
  /** How many characters of the text it takes. */
  length: number;
  kind: PhraseKind;
}

const folder = packageFile('templates/phrases/');
const loaded = new Map<LanguageTag, LeadPhrases | undefined>();

/** The lead phrases of a language; `undefined` when there is no list of them yet. */
export function leadPhrasesOf(language: LanguageTag | undefined): LeadPhrases | undefined {
  if (language === undefined || !/^[a-zA-Z-]{2,20}$/.test(language)) return undefined;
  if (!loaded.has(language)) loaded.set(language, load(language));
  return loaded.get(language);
}

function load(language: LanguageTag): LeadPhrases | undefined {
  let json: string;
  try {
    json = readFileSync(new URL(`${language}.json`, folder), 'utf8');
  } catch {
    return undefined;
  }
  const file = JSON.parse(json) as PhraseFile;
  const phrases: PhraseTree = { next: new Map() };
  for (const kind of ['preambular', 'operative'] as const) grow(phrases, file[kind], kind);
  const before: PhraseTree = { next: new Map() };
  grow(before, file.modifiersBefore, 'operative');
  const after: PhraseTree = { next: new Map() };
  grow(after, file.modifiersAfter, 'operative');
  return { phrases, before, after, file };
}

function grow(tree: PhraseTree, phrases: readonly string[], kind: PhraseKind): void {
  for (const phrase of phrases) {
    let at = tree;
    for (const word of phrase.toLowerCase().split(' ')) {
      let next = at.next.get(word);
      if (!next) at.next.set(word, (next = { next: new Map() }));
      at = next;
    }
    at.kind = kind;
  }
}

interface Word {
  text: string;
  lower: string;
  end: number;
}

/** No lead phrase is longer than this. */
const reach = 160;

/** The lead phrase that a text starts with, if it is one of the list or made from it by rule. */
export function leadPhraseAt(text: string, phrases: LeadPhrases): LeadPhraseMatch | undefined {
  const words = firstWords(text);
  if (words[0] === undefined || !/^\p{Lu}/u.test(words[0].text)) return undefined;
  const from = skipModifiers(words, phrases);
  const found = phraseFrom(words, from, phrases);
  const end = found && words[found.to - 1]?.end;
  return end === undefined ? undefined : { length: end, kind: found!.kind };
}

/** What kind of paragraph a text opens, judged by the form of its first word alone. */
export function openingKind(text: string, phrases: LeadPhrases): PhraseKind | undefined {
  const match = leadPhraseAt(text, phrases);
  if (match) return match.kind;
  const words = firstWords(text);
  const word = words[skipModifiers(words, phrases)];
  if (!word || words[0] === undefined || !/^\p{Lu}\p{Ll}/u.test(words[0].text)) return undefined;
  const { endings, otherWords } = phrases.file;
  if (otherWords.includes(word.lower)) return undefined;
  const { preambular } = endings;
  // A third person singular looks like a plural: only the list tells an operative verb.
  return preambular.some((ending) => word.lower.length > 4 && word.lower.endsWith(ending))
    ? 'preambular'
    : undefined;
}

function firstWords(text: string): Word[] {
  const words: Word[] = [];
  const start = text.slice(0, reach);
  for (const match of start.matchAll(/(\s*)([\p{L}’'-]+)/guy)) {
    const [whole, , word = ''] = match;
    words.push({ text: word, lower: word.toLowerCase(), end: match.index + whole.length });
  }
  return words;
}

function skipModifiers(words: readonly Word[], { before, file }: LeadPhrases): number {
  let at = 0;
  for (;;) {
    const listed = longest(words, at, before)?.to;
    if (listed !== undefined) at = listed;
    else if (words[at]?.lower.endsWith(file.adverbs)) at++;
    else if (at > 0 && file.joiningWords.includes(words[at]?.lower ?? '')) at++;
    else return at;
  }
}

function phraseFrom(
  words: readonly Word[],
  from: number,
  phrases: LeadPhrases,
): { to: number; kind: PhraseKind } | undefined {
  const found = longest(words, from, phrases.phrases);
  if (!found) return undefined;
  let { to } = found;
  for (let next = longest(words, to, phrases.after); next; next = longest(words, to, phrases.after))
    to = next.to;
  // "Recalling and reaffirming", "Condemns and deplores": a second phrase of the same kind.
  if (phrases.file.joiningWords.includes(words[to]?.lower ?? '')) {
    const second = longest(words, to + 1, phrases.phrases);
    if (second?.kind === found.kind) return { to: second.to, kind: found.kind };
  }
  return { to, kind: found.kind };
}

function longest(
  words: readonly Word[],
  from: number,
  tree: PhraseTree,
): { to: number; kind: PhraseKind } | undefined {
  let found: { to: number; kind: PhraseKind } | undefined;
  let at: PhraseTree | undefined = tree;
  for (let i = from; at; i++) {
    at = at.next.get(words[i]?.lower ?? '');
    if (at?.kind) found = { to: i + 1, kind: at.kind };
  }
  return found;
}
