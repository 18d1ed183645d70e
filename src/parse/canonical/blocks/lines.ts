/** Lines of a source, and the stretches that are left of them once marks are read. */
import { trimLine, type SourceLine } from '../source-text.ts';
import type { Range } from '../range.ts';

/** The lines of a source from an offset on, without their ends. */
export function* linesFrom(source: string, from: number): Generator<SourceLine> {
  const ends = /\r\n|\n|\r/g;
  ends.lastIndex = from;
  for (let offset = from; offset <= source.length;) {
    const match = ends.exec(source);
    yield { text: source.slice(offset, match?.index), offset };
    if (!match) return;
    offset = ends.lastIndex;
  }
}

/** What is left of a line from there on. */
export function restOf(line: SourceLine, at: number): SourceLine {
  return { text: line.text.slice(at), offset: line.offset + at };
}

/** Where the text of a line stands in the source. */
export function rangeOf(line: SourceLine): Range {
  const { text, offset } = trimLine(line);
  return { from: offset, to: offset + text.length };
}

/** Skips that many columns of white space; a tab counts four. */
export function skipIndent(text: string, at: number, columns: number): number | undefined {
  let left = columns;
  let to = at;
  for (; left > 0; to++) {
    if (text[to] === ' ') left -= 1;
    else if (text[to] === '\t') left -= 4;
    else return undefined;
  }
  return to;
}

export function isBlankLine(text: string): boolean {
  return trimLine({ text, offset: 0 }).text === '';
}
