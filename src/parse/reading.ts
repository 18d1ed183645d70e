/** What the phases of reading one text share: the source, its places, and what was set aside. */
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { SourceRange } from '../diagnostics/index.ts';

/** Why a stretch of the source is not in the tree. */
export type AsideKind =
  | 'markup'
  | 'frontMatter'
  | 'picture'
  | 'rule'
  | 'pageNumber'
  | 'runningHead'
  | 'barcode'
  | 'jobNumber'
  | 'notesHeading'
  | 'lineHyphen';

export interface Aside {
  kind: AsideKind;
  range: SourceRange;
}

export interface Reading {
  readonly file: VFile;
  readonly source: string;
  readonly asides: Aside[];
  /** Hyphens at line ends that stayed because nobody can say whose they are. */
  readonly unsureHyphens: number[];
  /** Where paragraphs that had been cut go on. */
  readonly rejoined: number[];
  /** 1 for each unit of the source that was set aside. */
  readonly setAside: Uint8Array;
  /** Offsets at which lines start. */
  readonly lineStarts: readonly number[];
}

export function startReading(file: VFile): Reading {
  const source = String(file);
  return {
    file,
    source,
    asides: [],
    unsureHyphens: [],
    rejoined: [],
    setAside: new Uint8Array(source.length),
    lineStarts: lineStartsOf(source),
  };
}

/** Notes that a stretch of the source is not part of the text, and why. */
export function putAside(reading: Reading, kind: AsideKind, from: number, to: number): void {
  if (to <= from) return;
  reading.asides.push({ kind, range: [from, to] });
  reading.setAside.fill(1, from, to);
}

/** The place of an offset, as unist counts it: lines and columns from 1. */
export function pointAt({ lineStarts }: Pick<Reading, 'lineStarts'>, offset: number): Point {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
}

export function positionAt(
  reading: Pick<Reading, 'lineStarts'>,
  from: number,
  to: number,
): Position {
  return { start: pointAt(reading, from), end: pointAt(reading, to) };
}

/** A line ends at CR, LF or both; a form feed ends a page, not a line that an editor counts. */
export function lineStartsOf(source: string): number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|[\r\n]/g)) starts.push(match.index + match[0].length);
  return starts;
}
