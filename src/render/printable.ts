/**
 * XML 1.0 (2.2) cannot hold control characters or lone surrogates, escaped or not, and HTML takes
 * them for errors: what cannot be held is shown as U+FFFD in every edition.
 */
export function printable(value: string): string {
  // Once it is well formed, surrogates are in pairs and characters can be told by their code units.
  return value.toWellFormed().replace(/[^\t\n\r\u0020-\uFFFD]/g, '\uFFFD');
}
