/** Cuts the source into lines. */
import { withoutInvisible } from '../../tree/index.ts';

export interface Line {
  /** The first character that is not white space … */
  from: number;
  /** … up to, not including, this one: white space at the end is no part of the line. */
  to: number;
  /** Columns of white space before it; a tab goes to the next multiple of four. */
  indent: number;
  /** Markdown's sign for a line break that is meant: two spaces or a backslash at the end. */
  hardBreak: boolean;
  /** A page ended before this line. */
  afterFormFeed: boolean;
}

const lineEnd = /\r\n|[\r\n\f]/g;

export function sourceLines(source: string, start: number): Line[] {
  const lines: Line[] = [];
  let from = start;
  let afterFormFeed = false;
  lineEnd.lastIndex = start;
  for (let end = lineEnd.exec(source); end; end = lineEnd.exec(source)) {
    lines.push(lineOf(source, from, end.index, afterFormFeed));
    afterFormFeed = end[0] === '\f';
    from = end.index + end[0].length;
  }
  lines.push(lineOf(source, from, source.length, afterFormFeed));
  return lines;
}

function lineOf(source: string, start: number, end: number, afterFormFeed: boolean): Line {
  const text = source.slice(start, end);
  const from = unseen.exec(text)?.[0].length ?? 0;
  const to = Math.max(from, endOf(text));
  const trimmed = text.slice(0, to);
  return {
    from: start + from,
    to: start + to,
    indent: columnsOf(text.slice(0, from)),
    hardBreak: /\S {2,}$/.test(text) || /[^\\]\\$/.test(trimmed),
    afterFormFeed,
  };
}

/** Pasted lines begin with zero-width characters as they do with spaces. */
const unseen = /^[\s\p{Default_Ignorable_Code_Point}]*/u;
const unseenSign = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** Where the last visible character of a line ends; a soft hyphen there cuts a word. */
function endOf(text: string): number {
  let to = text.trimEnd().length;
  while (to > 0 && text[to - 1] !== softHyphen && unseenSign.test(text.charAt(to - 1))) to--;
  return to;
}

const softHyphen = '\u00ad';

function columnsOf(blank: string): number {
  let columns = 0;
  for (const character of withoutInvisible(blank)) {
    columns = character === '\t' ? columns + 4 - (columns % 4) : columns + 1;
  }
  return columns;
}
