/** Quotation marks that enclose blocks: each quoted paragraph opens with one, the last closes. */

/** A block that starts inside quotation marks, "“4. The Committee decides …". */
export function opensQuote(text: string): boolean {
  return /^["“„«‹]/u.test(text);
}

/** A block that ends with the closing mark, punctuation and a note number after it allowed. */
export function closesQuote(text: string): boolean {
  return /["”»›]\s?[.,;:]?(?:\s?\d{1,3})?$/u.test(text);
}
