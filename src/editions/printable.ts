/**
 * What editions cannot hold, one rule for all of them: control characters but tab and line ends, halves
 * of surrogate pairs, and what Unicode calls no characters (23.7). XML 1.0 (2.2) has no place for most
 * of them, escaped or not, and HTML takes them all for errors (13.2.3.5). Each is shown as
 * U+FFFD, so often that places in the text stay what they are.
 * What breaks lines and pages is white space.
 */
export function printable(value: string): string {
  if (!doubtful.test(value)) return value;
  return value
    .toWellFormed()
    .replace(breaks, ' ')
    .replace(unprintable, (character) => '\uFFFD'.repeat(character.length));
}

/** Nearly all text has none of these: what cannot be held, and halves of pairs, which may be whole. */
const doubtful = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFDCF\uFDF0-\uFFFD]/;

const breaks = /[\v\f]/g;
const unprintable = /[^\t\n\r\P{Cc}]|\p{Noncharacter_Code_Point}/gu;
