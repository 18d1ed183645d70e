/** Where lines of a paragraph may end: Unicode's rules, less what a resolution keeps together. */
import LineBreaker from 'linebreak';

/** For each offset in the text, and for its end, whether a new line may begin there. */
export function breaksOf(text: string, keepTogether: readonly RegExp[]): Uint8Array {
  // Line ends inside a text are white space like any other: only a break node ends a line.
  const plain = text.replace(/[\n\v\f\r\u0085\u2028\u2029]/g, ' ');
  const breaks = new Uint8Array(text.length + 1);
  const breaker = new LineBreaker(plain);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    if (!isInsideWord(plain, found.position)) breaks[found.position] = 1;
  }
  for (const pattern of keepTogether) {
    for (const { index, 0: together } of plain.matchAll(pattern)) {
      breaks.fill(0, index + 1, index + together.length);
    }
  }
  return breaks;
}

const longestWord = 40;

/** A document symbol, "A/RES/70/179", is never broken; what is longer may be. */
function isInsideWord(text: string, offset: number): boolean {
  if (text[offset - 1] !== '/') return false;
  const start = text.lastIndexOf(' ', offset - 2) + 1;
  const space = text.indexOf(' ', offset);
  return (space === -1 ? text.length : space) - start <= longestWord;
}
