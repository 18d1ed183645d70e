/** The asterisks that yearly volumes print between texts: "*" and below it "* *". */
import type { Line } from './lines.ts';

const single = /^\\?\*$/;
const pair = /^\\?\*[ \t]+\\?\*$/;

/** Whether a line is one of the two of an asterism, and no marker of a note. */
export function isAsterism(lines: readonly Line[], at: number, source: string): boolean {
  const text = textOf(lines[at], source);
  if (pair.test(text)) return true;
  if (!single.test(text)) return false;
  const below = textOf(lines[at + 1], source) || textOf(lines[at + 2], source);
  return pair.test(below);
}

function textOf(line: Line | undefined, source: string): string {
  return line === undefined ? '' : source.slice(line.from, line.to);
}
