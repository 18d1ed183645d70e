const mostKnown = 20_000;

/**
 * The words of a language, for the question whether what a line end or a scan has cut is one word.
 * Its file has a word on each line, sorted by code units, and is searched as it stands: nothing is
 * made of it first, so that a text which asks once does not wait.
 */
export class WordList {
  readonly #lines: string;
  /** What was asked last: a text has few words, and has them often. */
  readonly #known = new Map<string, boolean>();

  constructor(lines: string) {
    this.#lines = lines;
  }

  /** Whether a word is in the list; one with a capital also where the list has it in small letters. */
  has(word: string): boolean {
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const found =
      this.#holds(word) || (/^\p{Lu}\p{Ll}*$/u.test(word) && this.#holds(word.toLowerCase()));
    if (this.#known.size >= mostKnown) this.#known.clear();
    this.#known.set(word, found);
    return found;
  }

  #holds(word: string): boolean {
    const lines = this.#lines;
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const from = lines.lastIndexOf('\n', middle - 1) + 1;
      const end = lines.indexOf('\n', from);
      const to = end < 0 ? lines.length : end;
      const found = lines.slice(from, to);
      if (found === word) return true;
      if (found < word) low = to + 1;
      else high = from;
    }
    return false;
  }
}
