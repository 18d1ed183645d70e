/** The glyphs of a piece, each with its code and its place on the page. */
import { readingOf, type Glyph, type ShapedText } from '../fonts/shaping.ts';
import type { Run } from '../text/runs.ts';
import type { Piece } from '../text/words.ts';
import type { PageFont } from './page-font.ts';

/**
 * One is misread if the file gives other characters for it than its text. The pen moves by the
 * width of a glyph; one unit is the type size as stretched.
 */
export interface PlacedGlyph {
  code: string;
  text: string;
  misread: boolean;
  x: number;
  y: number;
  width: number;
  unit: number;
}

export function placedGlyphs(
  { run, shaped, level }: Piece,
  start: number,
  baseline: number,
  font: PageFont,
): PlacedGlyph[] {
  const unit = unitOf(run);
  const tracking = trackingOf(run);
  const { glyphs } = level % 2 === 1 ? withoutGaps(shaped) : shaped;
  let x = start;
  return glyphs.map((glyph): PlacedGlyph => {
    const { code, reading } = font.encode(glyph);
    const text = readingOf(glyph);
    const placed = {
      code,
      text,
      misread: reading !== text,
      x: x + glyph.dx * unit,
      y: baseline - run.rise - glyph.dy * run.fontSize,
      width: glyph.width * unit + tracking,
      unit,
    };
    x += glyph.advance * unit + tracking;
    return placed;
  });
}

/** The type size as stretched. */
export function unitOf(run: Run): number {
  return run.fontSize * run.stretch;
}

/** What is added to the width of each glyph. */
export function trackingOf(run: Run): number {
  return run.characterSpacing * run.stretch;
}

const closed = new WeakMap<ShapedText, ShapedText>();

/**
 * Joined letters that a font moves apart or together, each as wide as to reach the one before it:
 * programs that look for gaps would find words in a word. What is drawn is the same.
 */
function withoutGaps(shaped: ShapedText): ShapedText {
  const known = closed.get(shaped);
  if (known) return known;
  let x = 0;
  const starts = shaped.glyphs.map(({ advance, dx }) => {
    const start = x + dx;
    x += advance;
    return start;
  });
  const glyphs = shaped.glyphs.map((glyph, index): Glyph => {
    const next = starts[index + 1];
    const start = starts[index] ?? 0;
    if (next === undefined || readingOf(glyph).trim() === '') return glyph;
    const gap = next - start - glyph.width;
    return gap > leastGap && gap < mostGap
      ? { ...glyph, width: next - start, widened: true }
      : glyph;
  });
  const whole = { ...shaped, glyphs };
  closed.set(shaped, whole);
  return whole;
}

/** In parts of the type size. */
const leastGap = 0.02;
const mostGap = 0.4;
