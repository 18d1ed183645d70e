/** The glyphs of a piece, each with its code and its place on the page. */
import { readingOf } from '../fonts/shaping.ts';
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
  { run, shaped }: Piece,
  start: number,
  baseline: number,
  font: PageFont,
): PlacedGlyph[] {
  const unit = unitOf(run);
  const tracking = trackingOf(run);
  let x = start;
  return shaped.glyphs.map((glyph): PlacedGlyph => {
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
