import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FilledPage } from '../../../../src/render/pdf/layout/page-fill.ts';
import type { FlowBlock } from '../../../../src/render/pdf/layout/units.ts';
import { note, pagesOf, paragraph, separator, type Line, type Note } from './flows.ts';

/** Page heights × note lengths × paragraph lengths, the same ones each time. */
const runs = { seed: 70_179, numRuns: 1_000 };

interface Flow {
  height: number;
  blocks: FlowBlock<Line>[];
}

const noteLengths = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 13, max: 70 }) },
);

interface Shape {
  lines: number;
  heading: boolean;
  closing: boolean;
  /** Lengths of the notes on lines of the paragraph. */
  notes: [number, number][];
}

const shape: fc.Arbitrary<Shape> = fc.record({
  lines: fc.integer({ min: 1, max: 14 }),
  heading: fc.boolean(),
  closing: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  notes: fc.array(fc.tuple(fc.integer({ min: 1, max: 14 }), noteLengths), { maxLength: 4 }),
});

const flow: fc.Arbitrary<Flow> = fc
  .record({
    height: fc.integer({ min: 200, max: 760 }),
    shapes: fc.array(shape, { minLength: 1, maxLength: 14 }),
  })
  .map(({ height, shapes }) => ({ height, blocks: shapes.flatMap(blocksOf) }));

function blocksOf(shape: Shape, index: number): FlowBlock<Line>[] {
  const notes: Record<number, Note[]> = {};
  for (const [at, length] of shape.notes) {
    const line = ((at - 1) % shape.lines) + 1;
    const list = (notes[line] ??= []);
    list.push(note(`n${index}-${line}-${list.length}`, length));
  }
  const body = paragraph(`p${index}`, shape.lines, notes);
  const heading = paragraph(`h${index}`, 1, {}, { keepNext: true, whole: true });
  const closing = paragraph(`c${index}`, 2, {}, { keepPrevious: true, whole: true });
  return [...(shape.heading ? [heading] : []), body, ...(shape.closing ? [closing] : [])];
}

describe('any flow on any page', () => {
  it('loses no line and no note, and keeps their order', () => {
    check(({ blocks }, pages) => {
      const body = pages.flatMap((page) => page.body.map(({ line }) => line));
      expect(body).toEqual(blocks.flatMap(({ lines }) => lines));
      const wanted = body.flatMap(({ notes }) => notes).flatMap(({ lines }) => lines);
      expect(pages.flatMap((page) => page.notes.map(({ line }) => line))).toEqual(wanted);
    });
  });

  it('sets nothing over anything else, and nothing below the margin', () => {
    check(({ height }, pages) => {
      for (const { body, notes, separatorY } of pages) {
        let bottom = 0;
        for (const { line, y } of body) {
          expect(y).toBeGreaterThanOrEqual(bottom - rounding);
          bottom = y + line.height;
        }
        if (notes.length > 0) {
          expect(separatorY ?? -1).toBeGreaterThanOrEqual(bottom - rounding);
          bottom = (separatorY ?? 0) + separator;
        }
        for (const { line, y } of notes) {
          expect(y).toBeGreaterThanOrEqual(bottom - rounding);
          bottom = y + line.height;
        }
        expect(bottom).toBeLessThanOrEqual(height + rounding);
      }
    });
  });

  it('begins each note on the page of its reference', () => {
    check(({ height }, pages) => {
      for (const { body, notes } of pages) {
        const here = notes.map(({ line }) => line);
        for (const { line } of body) {
          if (!fits([line], height)) continue;
          for (const { lines } of line.notes) expect(here).toContain(lines[0]);
        }
      }
    });
  });

  it('leaves at least two lines of a split note on each side', () => {
    check(({ blocks }, pages) => {
      for (const { lines } of notesIn(blocks)) {
        for (const part of partsOf(
          lines,
          pages.map(({ notes }) => notes),
        )) {
          expect(part === lines.length || part >= 2).toBe(true);
        }
      }
    });
  });

  it('leaves no widow and no orphan', () => {
    check(({ blocks, height }, pages) => {
      for (const { lines } of blocks) {
        const parts = partsOf(
          lines,
          pages.map(({ body }) => body),
        );
        const together = lines.slice(0, Math.min(lines.length, 3));
        const ending = lines.slice(-3);
        if (!fits(together, height) || !fits(ending, height)) continue;
        if (parts.length > 1) {
          expect(parts[0]).toBeGreaterThanOrEqual(2);
          expect(parts.at(-1)).toBeGreaterThanOrEqual(2);
        }
      }
    });
  });

  it('strands no heading, and parts no closing note from its text', () => {
    check(({ blocks, height }, pages) => {
      for (const [index, block] of blocks.entries()) {
        const next = blocks[index + 1];
        if (!next || (!block.keepNext && !next.keepPrevious)) continue;
        const chain = chainAround(blocks, index);
        if (!fits(chain, height)) continue;
        expect(pageOf(block.lines.at(-1), pages)).toBe(pageOf(next.lines[0], pages));
      }
    });
  });
});

const rounding = 0.01;

function check(property: (flow: Flow, pages: FilledPage<Line>[]) => void): void {
  fc.assert(
    fc.property(flow, (given) => property(given, pagesOf(given.blocks, given.height))),
    runs,
  );
}

function notesIn(blocks: readonly FlowBlock<Line>[]): Note[] {
  return blocks.flatMap(({ lines }) => lines.flatMap(({ notes }) => notes));
}

/** How many of some lines stand on each page that has any. */
function partsOf(lines: readonly Line[], pages: readonly { line: Line }[][]): number[] {
  const wanted = new Set(lines);
  return pages
    .map((placed) => placed.filter(({ line }) => wanted.has(line)).length)
    .filter((count) => count > 0);
}

function pageOf(line: Line | undefined, pages: readonly FilledPage<Line>[]): number {
  return pages.findIndex(({ body }) => body.some((placed) => placed.line === line));
}

/** Whether a page can hold lines, with what must stand on it of their notes. */
function fits(lines: readonly Line[], height: number): boolean {
  const notes = lines.flatMap((line) => line.notes);
  const last = notes.at(-1)?.lines.length ?? 0;
  const counts = notes.map((one) => one.lines.length);
  if (last >= 4) counts.splice(-1, 1, 2);
  const noteHeight = counts.reduce((sum, count) => sum + count * 10, 0);
  const gaps = 6 * lines.length;
  return lines.length * 12 + gaps + noteHeight + (notes.length > 0 ? separator : 0) <= height;
}

/** All lines that must stand together with those of a block and the next. */
function chainAround(blocks: readonly FlowBlock<Line>[], index: number): Line[] {
  let first = index;
  let last = index + 1;
  const joined = (at: number): boolean =>
    blocks[at]?.keepNext === true || blocks[at + 1]?.keepPrevious === true;
  while (first > 0 && joined(first - 1) && (blocks[first]?.lines.length ?? 0) < 4) first -= 1;
  while (last < blocks.length - 1 && joined(last) && (blocks[last]?.lines.length ?? 0) < 4)
    last += 1;
  return blocks.slice(first, last + 1).flatMap(({ lines }, at) => {
    if (lines.length < 4) return lines;
    return at === 0 ? lines.slice(-2) : lines.slice(0, 2);
  });
}
