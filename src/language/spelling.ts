/** What is known of how a language writes its words: those of the genre, and a dictionary's. */
import type { SpellingData } from './data.ts';
import type { WordList } from './word-list.ts';

export class Spelling {
  readonly #compounds: ReadonlySet<string>;
  readonly #words: ReadonlySet<string>;
  readonly #joining: ReadonlySet<string>;
  readonly #prefixes: ReadonlySet<string>;
  readonly #list: WordList | undefined;

  constructor({ compounds, words, joining, prefixes }: SpellingData, list: WordList | undefined) {
    this.#compounds = new Set(compounds.flatMap((word) => [word, ...elementsOf(word)]));
    this.#words = new Set(words);
    this.#joining = new Set(joining);
    this.#prefixes = new Set(prefixes);
    this.#list = list;
  }

  /** Whether there is a dictionary: what it does not have is at least no common word. */
  get hasDictionary(): boolean {
    return this.#list !== undefined;
  }

  /** Whether official documents write a word with this hyphen. */
  isCompound(word: string): boolean {
    return this.#compounds.has(word.toLowerCase());
  }

  /** Whether a compound is made as those of the genre are: "debt-related", "multi-hazard". */
  isLikeCompound(head: string, tail: string): boolean {
    const [first, second] = [head.toLowerCase(), tail.toLowerCase()];
    return this.#compounds.has(`${first}-`) || this.#compounds.has(`-${second}`);
  }

  /** Whether a hyphen before this word is no part of a compound with it: "gender- and …". */
  joins(word: string): boolean {
    return this.#joining.has(word);
  }

  /** Whether it stands before most words, with a hyphen or without. */
  isPrefix(word: string): boolean {
    return this.#prefixes.has(word.toLowerCase());
  }

  isWord(word: string): boolean {
    return this.#words.has(word.toLowerCase()) || (this.#list?.has(word) ?? false);
  }
}

/** What a compound begins with and what it ends with, the hyphen with each. */
export function elementsOf(compound: string): string[] {
  const parts = compound.split('-');
  return parts.length < 2 ? [] : [`${parts[0] ?? ''}-`, `-${parts.at(-1) ?? ''}`];
}
