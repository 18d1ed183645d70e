/** Cuts the source into lines. */

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

export function linesOf(source: string, start: number): Line[] {
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
  const trimmed = text.trimEnd();
  const from = text.length - text.trimStart().length;
  const to = Math.max(from, trimmed.length);
  return {
    from: start + from,
    to: start + to,
    indent: columnsOf(text.slice(0, from)),
    hardBreak: /\S {2,}$/.test(text) || /[^\\]\\$/.test(trimmed),
    afterFormFeed,
  };
}

function columnsOf(blank: string): number {
  let columns = 0;
  for (const character of blank) {
    columns = character === '\t' ? columns + 4 - (columns % 4) : columns + 1;
  }
  return columns;
}
