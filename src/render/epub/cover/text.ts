/** Measures and draws text with the outlines of a font, the same on every machine. */
import type { Font, Glyph } from 'fontkit';
import { fontFile, parsedFont } from '../../font-files.ts';
import type { Coverage } from './coverage.ts';

/** The font of a file in a package. */
export function fontOf(packageName: string, file: string): Font {
  return parsedFont(fontFile(packageName, file));
}

interface PlacedGlyph {
  glyph: Glyph;
  advance: number;
  dx: number;
  dy: number;
}

/** Letters that stand one after another as they are. */
const plainText = /^[\u0020-\u024f\u2010-\u2027]*$/u;

/**
 * The glyphs of a text. Latin is set without kerning, as official texts are; reading a font's tables
 * of pairs would take longer than the rest of a cover.
 */
function glyphsOf(text: string, font: Font): PlacedGlyph[] {
  if (plainText.test(text)) {
    const glyphs = font.glyphsForString(text);
    return glyphs.map((glyph) => ({ glyph, advance: glyph.advanceWidth, dx: 0, dy: 0 }));
  }
  const { glyphs, positions } = font.layout(text);
  return glyphs.map((glyph, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index] ?? {};
    return {
      glyph,
      advance: xAdvance ?? glyph.advanceWidth,
      dx: xOffset ?? 0,
      dy: yOffset ?? 0,
    };
  });
}

/** Whether a font has all characters of a text. */
export function canShow(text: string, font: Font): boolean {
  return glyphsOf(text, font).every(({ glyph }) => glyph.id !== 0);
}

export function widthOf(text: string, font: Font, size: number): number {
  const width = glyphsOf(text, font).reduce((sum, { advance }) => sum + advance, 0);
  return (width * size) / font.unitsPerEm;
}

/** Breaks a text into lines no wider than a width, at its spaces. */
export function linesOfText(text: string, font: Font, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/u)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, font, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Adds the outlines of a line to a coverage, its baseline starting at a point. */
export function drawText(
  coverage: Coverage,
  text: string,
  font: Font,
  { size, x, y }: { size: number; x: number; y: number },
): void {
  const scale = size / font.unitsPerEm;
  let pen = x;
  for (const { glyph, advance, dx, dy } of glyphsOf(text, font)) {
    const left = pen + dx * scale;
    const base = y - dy * scale;
    for (const { command, args } of glyph.path.commands) {
      const points = args.map((value, at) =>
        at % 2 === 0 ? left + value * scale : base - value * scale,
      );
      coverage.path(command, points);
    }
    pen += advance * scale;
  }
}
