/**
 * Lines that open or close a block of code (CommonMark 4.5) or a directive: three marks or more, and
 * behind them one name. Whatever else stands behind the marks is text.
 */

import type { Line } from './lines.ts';

export interface Fence {
  /** How much of the line is the fence; words behind it are text. */
  marks: number;
  /** The label of a directive, ":::operative[3.]": it is text. */
  label?: { from: number; to: number };
}

const fence = /^(?:`{3,}|~{3,}|:{3,})(?!:)/;
/** "```text", "``` {=context}", "::: leftbar". */
const name = /^[ \t]*(?:[a-z][\w.+#-]{0,24}|\{[.#=]?[\w-]{1,24}\})[ \t]*$/;
const bare = /^(?:`{3,}|~{3,}|:{3,})$/;
const directive = /^:{3,}[ \t]*[\w-]{1,24}\[([^[\]]*)\](?:\{[^{}]{0,80}\})?[ \t]*$/;

/** The lines on which the last fence of each mark closes. */
export function lastFences(lines: readonly Line[], source: string): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const { from, to } of lines) {
    if (to > from && bare.test(source.slice(from, to))) last.set(source.charAt(from), from);
  }
  return last;
}

/**
 * The fence that a line of Markdown is or begins with. A word behind its marks is a name only where
 * the fence is `closed` further down.
 */
export function fenceAt(line: string, closed: boolean): Fence | undefined {
  const marks = fence.exec(line)?.[0].length;
  if (marks === undefined) return undefined;
  const label = directive.exec(line)?.[1];
  if (closed && label !== undefined && label.trim() !== '') {
    const from = line.indexOf('[') + 1;
    return { marks, label: { from, to: from + label.length } };
  }
  const named = closed && (name.test(line.slice(marks)) || directive.test(line));
  return { marks: named ? line.length : marks };
}
