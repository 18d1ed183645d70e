/** Characters that an editor would lose, change or hide are written as references. */

/**
 * Control characters (tabs and line ends among them), the separators of lines and paragraphs, the
 * byte order mark, embeddings and overrides of the direction, surrogates without a partner.
 */
const hiddenClass = '[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]';
const hidden = new RegExp(hiddenClass, 'gu');
const onlyHidden = new RegExp(`^${hiddenClass}$`, 'u');

export function isHidden(character: string): boolean {
  return onlyHidden.test(character);
}

const named = new Map([
  [' ', '&#32;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\u00A0', '&nbsp;'],
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** The character reference for a character. */
export function referenceTo(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return named.get(character) ?? `&#x${code.toString(16).toUpperCase()};`;
}

/** A text with references for its hidden characters. */
export function revealHidden(text: string): string {
  return text.replace(hidden, referenceTo);
}

/** The value of an attribute, or an address in angle brackets. */
export function writeAttribute(value: string): string {
  return revealHidden(value.replace(/[\\"<>{}|]|&(?=[#A-Za-z])/g, referenceTo));
}

/** A label in square brackets. */
export function bracketed(label: string): string {
  return revealHidden(label.replace(/[\\[\]]|&(?=[#A-Za-z])/g, '\\$&'));
}
