/** What reading one canonical source shares: its places, its messages, its notes. */
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { report } from '../../diagnostics/index.ts';
import type { Languages } from '../../language/languages.ts';
import type { Place } from '../../source-format/index.ts';
import type {
  Emphasis,
  FootnoteDefinition,
  Item,
  NodeOf,
  ParagraphContent,
  SectionContent,
} from '../../tree/types.ts';
import type { SourceBlock, ContainerBlock } from './blocks/types.ts';
import type { Range } from './range.ts';

/** What the parts of a paragraph belong to. */
export interface Owner {
  type: NodeOf<
    'preambularParagraph' | 'operativeParagraph' | 'item' | 'footnoteDefinition'
  >['type'];
  /** The level of an item; 0 for a paragraph or a note. */
  level: number;
}

export interface ContainerReading {
  /** Nothing for a note: it goes to the others. */
  node?: SectionContent;
  /** What the container cannot hold: it is read as if it stood after it. */
  rest: SourceBlock[];
}

/** The readers that call one another: blocks nest in blocks of every kind. */
export interface Readers {
  /** Blocks that stand one after the other. */
  flow(blocks: readonly SourceBlock[], place: Place, context: Context): SectionContent[];
  /** What a numbered paragraph, an item or a note holds. */
  parts(blocks: readonly SourceBlock[], owner: Owner, context: Context): ParagraphContent[];
  /** A container; `level` is the level of an item in its place. */
  container(block: ContainerBlock, level: number, context: Context): ContainerReading;
}

export interface Context {
  readonly read: Readers;
  readonly languages: Languages;
  readonly file: VFile;
  /** Offsets at which lines start. */
  readonly lineStarts: readonly number[];
  /** Emphasis that was written `*…*`: at the start of a paragraph it is a lead phrase. */
  readonly starred: WeakSet<Emphasis>;
  /** Items that were written without a bullet, and how far they were indented. */
  readonly looseItems: WeakMap<Item, number>;
  /** The notes found so far: they stand last in the tree, wherever they stood. */
  readonly notes: FootnoteDefinition[];
  readonly notesByIdentifier: Map<string, FootnoteDefinition>;
  /** How many notes were found under one identifier. */
  readonly notesPerIdentifier: Map<string, number>;
}

export function createContext(
  file: VFile,
  source: string,
  given: Pick<Context, 'read' | 'languages'>,
): Context {
  return {
    ...given,
    file,
    lineStarts: lineStartsOf(source),
    starred: new WeakSet(),
    looseItems: new WeakMap(),
    notes: [],
    notesByIdentifier: new Map(),
    notesPerIdentifier: new Map(),
  };
}

export function positionOf({ from, to }: Range, context: Context): Position {
  return { start: pointAt(from, context), end: pointAt(to, context) };
}

/** Reports what is no form of a canonical source. */
export function reportForm(
  context: Context,
  range: Range,
  { reason, note }: { reason: string; note: string },
): void {
  report(context.file, 'source-form', { reason, note, place: positionOf(range, context) });
}

/** Reports what was left out, and quotes it. */
export function reportLeftOut(
  context: Context,
  range: Range,
  { reason, note }: { reason: string; note: string },
): void {
  const actual = String(context.file).slice(range.from, range.to);
  report(context.file, 'source-form', {
    reason: `${reason}: ${JSON.stringify(actual)}`,
    note,
    place: positionOf(range, context),
    actual,
    setAside: [[range.from, range.to]],
  });
}

function pointAt(offset: number, { lineStarts }: Context): Point {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
}

function lineStartsOf(source: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return starts;
}
