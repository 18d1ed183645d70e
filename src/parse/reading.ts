/** What the phases of reading one text share: the source, its places, and what was set aside. */
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { SourceRange } from '../diagnostics/index.ts';
import type { Origin } from '../tree/index.ts';

/** Why a stretch of the source is not in the tree. */
export type AsideKind =
  /** Marks alone, no words: one message names all of them. */
  | 'markup'
  /** The line that opens a block of code or a directive. */
  | 'fence'
  | 'comment'
  /** What a page of the web holds for programs. */
  | 'script'
  /** An element of HTML with words in its attributes. */
  | 'element'
  | 'linkTitle'
  | 'frontMatter'
  /** Front matter that is no YAML: the error names it. */
  | 'unreadFrontMatter'
  | 'picture'
  | 'rule'
  | 'pageNumber'
  | 'runningHead'
  | 'barcode'
  /** The large "A" at the head of old documents: the first letter of their symbol. */
  | 'seriesLetter'
  | 'jobNumber'
  | 'notesHeading'
  /** What an edition of Plenary's says about itself. */
  | 'colophon'
  /** What stands across the page's own direction. */
  | 'turnedText'
  | 'lineHyphen';

export interface Aside {
  kind: AsideKind;
  range: SourceRange;
}

export interface Reading {
  readonly file: VFile;
  readonly source: string;
  readonly asides: Aside[];
  /** Hyphens at line ends of which one cannot say for sure whose they are, and how they were read. */
  readonly unsureHyphens: { at: number; word: string; kept: boolean }[];
  /** The words that hyphens at line ends were taken out of. */
  readonly joinedWords: string[];
  /** Words that a gap had cut: where they begin, how they stood and how they are read. */
  readonly mendedWords: { at: number; printed: string; word: string }[];
  /** Invisible characters that were left out. */
  readonly invisible: number[];
  /** Where paragraphs that had been cut go on. */
  readonly rejoined: number[];
  /** 1 for each unit of the source that was set aside. */
  readonly setAside: Uint8Array;
  /** Offsets at which lines start. */
  readonly lineStarts: readonly number[];
  /** Where each line was taken from, when the text was taken out of a file. */
  readonly origins?: readonly Origin[];
  /** Where the pages of the official document begin, in order. */
  readonly pageStarts?: readonly PageStart[];
}

/** A page of the official document begins here. */
export interface PageStart {
  /** Its number as printed. */
  number: string;
  /** An offset: what stands further on stands on this page, but for notes. */
  at: number;
}

/** Starts to read a text; `origins` say for each of its lines where it was taken from. */
export function startReading(
  file: VFile,
  origins?: readonly Origin[],
  pageStarts?: readonly PageStart[],
): Reading {
  const source = String(file);
  return {
    ...(origins && { origins }),
    ...(pageStarts && { pageStarts }),
    file,
    source,
    asides: [],
    unsureHyphens: [],
    joinedWords: [],
    mendedWords: [],
    invisible: [],
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
  reading: Pick<Reading, 'lineStarts' | 'origins'>,
  from: number,
  to: number,
): Position {
  const start = pointAt(reading, from);
  const origin = reading.origins?.[start.line - 1];
  return { start, end: pointAt(reading, to), ...(origin && { origin }) };
}

/** A line ends at CR, LF or both; a form feed ends a page, not a line that an editor counts. */
export function lineStartsOf(source: string): number[] {
  const starts = [0];
  for (const match of source.matchAll(/\r\n|[\r\n]/g)) starts.push(match.index + match[0].length);
  return starts;
}
