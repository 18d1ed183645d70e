/** Finds where words of the tree stand in the source that it was read from. */
import type { Point, Position } from 'unist';
import type { Text } from '../tree/types.ts';

/**
 * Gives a function that finds characters of a text node in the source. Reading may have joined lines
 * and taken markup out, so the characters are looked for within the node's own place; where they
 * are not found as they stand, the place of the node is given.
 */
export function sourceRange(
  source: string,
): (node: Text, from: number, to: number) => Position | undefined {
  const pointAt = pointsOf(source);
  return (node, from, to) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return node.position;
    const words = node.value.slice(from, to);
    const exact = source.startsWith(words, start + from) ? start + from : undefined;
    const at = exact ?? nearest(source, words, { start, end, wanted: start + from });
    return at === undefined
      ? node.position
      : { start: pointAt(at), end: pointAt(at + words.length) };
  };
}

interface Range {
  start: number;
  end: number;
  wanted: number;
}

/** Markup only ever makes the source longer than the text: the words stand at their offset or later. */
function nearest(source: string, words: string, { start, end, wanted }: Range): number | undefined {
  for (const from of [wanted, start]) {
    const at = source.slice(from, end).indexOf(words);
    if (at >= 0) return from + at;
  }
  return undefined;
}

/** Lines and columns of offsets. */
function pointsOf(source: string): (offset: number) => Point {
  let known: number[] | undefined;
  return (offset) => {
    const lineStarts = (known ??= lineStartsOf(source));
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
  };
}

function lineStartsOf(source: string): number[] {
  const ends = source.matchAll(/\r\n|\r|\n/g);
  return [0, ...Array.from(ends, (end) => end.index + end[0].length)];
}
