/** The marks of the format: what stands in a canonical source and is no text of the document. */
import { containerNames, tagOf } from '../../source-format/index.ts';

const tags = [...new Set([...Object.values(tagOf), 'br'])].join('|');

/** Each at the place where it is tried. */
const marks = [
  // <sup data-note="1~2">, </sup>
  new RegExp(`</?(?:${tags})(?: [a-z-]+="[^"<>]*")?>`, 'y'),
  // :::operative, and the colons that end it
  new RegExp(`:{3,}(?:${containerNames.join('|')})?`, 'y'),
  // ](https://…), ](<…>)
  /\]\((?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()<>]*\)[^\s()<>]*)*)\)/y,
  // ]{level=3}, ~2]
  /\]\{[^{}\n]*\}|~\d+(?=\])/y,
  // :::item{level=3} without a label
  /(?<=:::[a-z]+)\{[^{}\n]*\}/y,
];

/** Marks of one character; a backslash stands before an escaped character or ends a line. */
const single = /[*_#|[\]^:>+\\-]/;

/**
 * Where the mark that starts at an offset ends; `undefined` when none does. `longest` is the
 * number of characters to look at.
 */
export function markAt(source: string, at: number, longest = Infinity): number | undefined {
  if (longest > 1)
    for (const pattern of marks) {
      pattern.lastIndex = at;
      if (pattern.test(source)) return pattern.lastIndex;
    }
  return single.test(source[at] ?? '') ? at + 1 : undefined;
}
