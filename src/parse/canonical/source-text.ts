/** The text of a paragraph, a heading or a cell as it stands in the source, line ends joined. */
import type { Range } from './range.ts';

export interface SourceText {
  /** Lines without the white space at their ends, `\n` between them. */
  text: string;
  /** Where each line starts in `text` and in the source. */
  lines: readonly TextLine[];
}

interface TextLine {
  at: number;
  offset: number;
}

/** A stretch of one line of the source. */
export interface SourceLine {
  text: string;
  offset: number;
}

export function sourceText(sourceLines: readonly SourceLine[]): SourceText {
  const lines: TextLine[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const [index, line] of sourceLines.entries()) {
    const trimmed = trimLine(line);
    const last = index === sourceLines.length - 1;
    // Two spaces at the end of a line are a break, as a backslash is.
    const breaks = !last && line.text.endsWith('  ') && !trimmed.text.endsWith('\\');
    const text = breaks ? `${trimmed.text}\\` : trimmed.text;
    lines.push({ at, offset: trimmed.offset });
    texts.push(text);
    at += text.length + 1;
  }
  return { text: texts.join('\n'), lines };
}

/**
 * A line without the spaces and tabs at its ends. A regular expression anchored at the end would
 * try every space of a long run anew.
 */
export function trimLine({ text, offset }: SourceLine): SourceLine {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { text: text.slice(from, to), offset: offset + from };
}

function isSpace(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t';
}

/** Where a stretch of the content stands in the source. */
export function rangeIn({ lines }: SourceText, from: number, to: number): Range {
  return { from: offsetOf(lines, from), to: offsetOf(lines, to) };
}

function offsetOf(lines: readonly TextLine[], index: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line ? line.offset + index - line.at : 0;
}
