/**
 * The words that open a paragraph and are printed apart from it. The data file of a language lists
 * the phrases; modifiers ("Also", "Deeply", "… with appreciation") combine with them by rule, where
 * the language has any.
 */

/** The lead phrases of a language and what makes more of them, as its data file has them. */
export interface PhraseData {
  /** One of each kind, for messages that say what a lead phrase is. */
  examples: Record<PhraseKind, string>;
  /** Whether a space parts the words; Chinese is compared character by character. */
  spaced: boolean;
  /** Whether print opens the phrase with a capital; scripts without capitals have none. */
  capital: boolean;
  /** A phrase that serves both parts stands in both lists: its place decides. */
  preambular: string[];
  operative: string[];
  /** What follows a phrase that the paragraph above opens with: once, and the next time. */
  repeated?: string[];
  modifiersBefore: string[];
  modifiersAfter: string[];
  joiningWords: string[];
  /** How adverbs end: any such word may modify. */
  adverbs?: string;
  /** Words that end as openings do and are none. */
  otherWords: string[];
  /** How a text begins whose first word looks like a verb and is a noun: "States shall". */
  subjects?: string;
  /** How the first word of a preambular phrase that is not in the list ends. */
  endings: string[];
}

export type PhraseKind = 'preambular' | 'operative';

/** What a phrase may open: one part of the text, or either, and then its place decides. */
export type Opening = PhraseKind | 'either';

export interface LeadPhrases {
  phrases: PhraseTree;
  before: PhraseTree;
  after: PhraseTree;
  subjects: RegExp | undefined;
  data: PhraseData;
}

/** Phrases by their words as they are compared, each level one word. */
interface PhraseTree {
  kind?: Opening;
  next: Map<string, PhraseTree>;
}

export interface LeadPhraseMatch {
  /** How many characters of the text it takes. */
  length: number;
  kind: Opening;
}

/** Makes a language's lead phrases ready to find. */
export function leadPhrases(data: PhraseData): LeadPhrases {
  const phrases: PhraseTree = { next: new Map() };
  for (const kind of ['preambular', 'operative'] as const) grow(phrases, data[kind], kind, data);
  const before: PhraseTree = { next: new Map() };
  grow(before, data.modifiersBefore, 'either', data);
  const after: PhraseTree = { next: new Map() };
  grow(after, data.modifiersAfter, 'either', data);
  const subjects = data.subjects === undefined ? undefined : new RegExp(data.subjects, 'yu');
  return { phrases, before, after, subjects, data };
}

function grow(
  tree: PhraseTree,
  phrases: readonly string[],
  kind: Opening,
  { spaced }: PhraseData,
): void {
  for (const phrase of phrases) {
    let at = tree;
    for (const { compared } of wordsIn(phrase, spaced)) {
      let next = at.next.get(compared);
      if (!next) at.next.set(compared, (next = { next: new Map() }));
      at = next;
    }
    at.kind = at.kind === undefined || at.kind === kind ? kind : 'either';
  }
}

interface Word {
  text: string;
  /** As words are compared: in small letters, without what print may leave out. */
  compared: string;
  end: number;
}

/** No lead phrase is longer than this. */
const reach = 160;

/** The lead phrase that a text starts with, if it is one of the list or made from it by rule. */
export function leadPhraseAt(text: string, phrases: LeadPhrases): LeadPhraseMatch | undefined {
  const words = firstWords(text, phrases);
  if (!opensAsPrinted(words, phrases) || opensWithSubject(text, phrases)) return undefined;
  const found = phraseFrom(words, skipModifiers(words, phrases), phrases);
  const end = found && words[found.to - 1]?.end;
  return end === undefined ? undefined : { length: end, kind: found!.kind };
}

/** What kind of paragraph a text opens, judged by the form of its first word alone. */
export function openingKind(text: string, phrases: LeadPhrases): Opening | undefined {
  const match = leadPhraseAt(text, phrases);
  if (match) return match.kind;
  const words = firstWords(text, phrases);
  const word = words[skipModifiers(words, phrases)];
  const { endings, otherWords } = phrases.data;
  if (!word || words[0] === undefined || !/^\p{Lu}\p{Ll}/u.test(words[0].text)) return undefined;
  if (otherWords.includes(word.compared)) return undefined;
  // A third person singular looks like a plural: only the list tells an operative verb.
  return endings.some((ending) => word.compared.length > 4 && word.compared.endsWith(ending))
    ? 'preambular'
    : undefined;
}

/** A capital where the language has them; without one the words go on with a sentence. */
function opensAsPrinted([first]: readonly Word[], { data }: LeadPhrases): boolean {
  return first !== undefined && (!data.capital || /^\p{Lu}/u.test(first.text));
}

function opensWithSubject(text: string, { subjects }: LeadPhrases): boolean {
  if (!subjects) return false;
  subjects.lastIndex = text.length - text.trimStart().length;
  return subjects.test(text.slice(0, reach));
}

function firstWords(text: string, { data }: LeadPhrases): Word[] {
  return wordsIn(text.slice(0, reach), data.spaced);
}

/** The words that a text opens with, up to the first mark of punctuation. */
function wordsIn(text: string, spaced: boolean): Word[] {
  const words: Word[] = [];
  const pattern = spaced ? /(\s*)([\p{L}\p{M}\u0640’'‑-]+)/guy : /(\s*)(\p{L})/guy;
  for (const match of text.matchAll(pattern)) {
    const [whole, , word = ''] = match;
    words.push({ text: word, compared: compared(word), end: match.index + whole.length });
  }
  return words;
}

/** Most words of most languages: nothing in them is written in two ways but their capitals. */
const plain = /^[A-Za-z-]+$/;

/**
 * Arabic writes its short vowels (U+064B to U+0652) and stretches its letters (U+0640) at will, and
 * some print has presentation forms for letters; a hyphen may be one that does not break.
 */
function compared(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return word
    .replace(/[\ufb50-\ufdff\ufe70-\ufeff]+/gu, (forms) => forms.normalize('NFKC'))
    .replace(/[\u064b-\u0652\u0640]/gu, '')
    .replaceAll('‑', '-')
    .replaceAll("'", '’')
    .toLowerCase();
}

function skipModifiers(words: readonly Word[], { before, data }: LeadPhrases): number {
  let at = 0;
  for (;;) {
    const listed = longest(words, at, before)?.to;
    if (listed !== undefined) at = listed;
    else if (data.adverbs !== undefined && words[at]?.compared.endsWith(data.adverbs)) at++;
    else if (at > 0 && data.joiningWords.includes(words[at]?.compared ?? '')) at++;
    else return at;
  }
}

function phraseFrom(
  words: readonly Word[],
  from: number,
  phrases: LeadPhrases,
): { to: number; kind: Opening } | undefined {
  const found = longest(words, from, phrases.phrases);
  if (!found) return undefined;
  let { to } = found;
  for (let next = longest(words, to, phrases.after); next; next = longest(words, to, phrases.after))
    to = next.to;
  // "Recalling and reaffirming", "Condemns and deplores": a second phrase of the same kind.
  if (phrases.data.joiningWords.includes(words[to]?.compared ?? '')) {
    const second = longest(words, to + 1, phrases.phrases);
    if (second?.kind === found.kind) return { to: second.to, kind: found.kind };
  }
  return { to, kind: found.kind };
}

function longest(
  words: readonly Word[],
  from: number,
  tree: PhraseTree,
): { to: number; kind: Opening } | undefined {
  let found: { to: number; kind: Opening } | undefined;
  let at: PhraseTree | undefined = tree;
  for (let i = from; at; i++) {
    at = at.next.get(words[i]?.compared ?? '');
    if (at?.kind) found = { to: i + 1, kind: at.kind };
  }
  return found;
}
