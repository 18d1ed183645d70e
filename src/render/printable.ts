/**
 * XML 1.0 (2.2) cannot hold control characters or lone surrogates, escaped or not, and HTML takes
 * them for errors: what cannot be held is shown as U+FFFD in every edition.
 */
export function printable(value: string): string {
  if (!doubtful.test(value)) return value;
  // Once it is well formed, surrogates are in pairs and characters can be told by their code units.
  return value.toWellFormed().replace(/[^\t\n\r\u0020-\uFFFD]/g, '\uFFFD');
}

/** Nearly all text has none of these: what cannot be held, and halves of pairs, which may be whole. */
const doubtful = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;
