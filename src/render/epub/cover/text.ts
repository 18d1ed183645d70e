/** Measures and draws text with the outlines of a font, the same on every machine. */
import type { Font, Glyph } from 'fontkit';
import LineBreaker from 'linebreak';
import { directionLevels, mirrored, visualOrder } from '../../bidi.ts';
import { glyphMask, type GlyphMask } from './glyph-masks.ts';

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
function glyphsOf(text: string, font: Font, direction: 'ltr' | 'rtl'): PlacedGlyph[] {
  if (plainText.test(text)) {
    const glyphs = font.glyphsForString(text);
    return glyphs.map((glyph) => ({ glyph, advance: glyph.advanceWidth, dx: 0, dy: 0 }));
  }
  const levels = directionLevels(text, direction);
  if (levels === undefined) return laidOut(text, font, 'ltr');
  const runs: { text: string; level: number }[] = [];
  for (const [at, level] of levels.entries()) {
    const last = runs.at(-1);
    const unit = text.charAt(at);
    if (last && last.level === level) last.text += unit;
    else runs.push({ text: unit, level });
  }
  return visualOrder(runs).flatMap((run) =>
    laidOut(run.text, font, run.level % 2 === 1 ? 'rtl' : 'ltr'),
  );
}

function laidOut(text: string, font: Font, direction: 'ltr' | 'rtl'): PlacedGlyph[] {
  const arabic = direction === 'rtl' ? 'arab' : undefined;
  const drawn =
    direction === 'rtl' ? Array.from(text, (sign) => mirrored(sign) ?? sign).join('') : text;
  const { glyphs, positions } = font.layout(drawn, undefined, arabic, undefined, direction);
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
  return glyphsOf(text, font, 'ltr').every(({ glyph }) => glyph.id !== 0);
}

export function widthOf(text: string, font: Font, size: number): number {
  return (advanceOf(text, font) * size) / font.unitsPerEm;
}

/** The width of a text in the units of its font. */
function advanceOf(text: string, font: Font): number {
  return glyphsOf(text, font, 'ltr').reduce((sum, { advance }) => sum + advance, 0);
}

/** Breaks a text into lines no wider than a width, at its spaces; Chinese, where Unicode allows it. */
export function linesOfText(text: string, font: Font, size: number, width: number): string[] {
  const room = (width * font.unitsPerEm) / size;
  // Shaping may set a word closer or wider for what stands beside it; plain letters add up.
  const addsUp = plainText.test(text);
  if (/\p{Script=Han}/u.test(text)) return linesOfHan(text, font, room);
  const lines: string[] = [];
  let taken = 0;
  for (const word of text.trim().split(/\s+/u)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    const needed =
      addsUp && last !== undefined ? taken + advanceOf(` ${word}`, font) : advanceOf(longer, font);
    const fits = last !== undefined && needed <= room;
    if (fits) lines[lines.length - 1] = longer;
    else lines.push(word);
    taken = fits || last === undefined ? needed : advanceOf(word, font);
  }
  return lines;
}

function linesOfHan(text: string, font: Font, room: number): string[] {
  const lines: string[] = [];
  const breaker = new LineBreaker(text.trim());
  let from = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const part = text.trim().slice(from, found.position);
    from = found.position;
    const longer = (lines.at(-1) ?? '') + part;
    if (lines.length > 0 && advanceOf(longer.trimEnd(), font) <= room)
      lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

/** A glyph where it stands: the point of its mask at the left and the top. */
export interface StandingGlyph {
  mask: GlyphMask;
  left: number;
  top: number;
}

/**
 * The glyphs of a line, its baseline starting at a point. Each stands on a whole pixel, so that all
 * of one letter are the same picture; on a cover that is finer than one can see.
 */
export function standingGlyphs(
  text: string,
  font: Font,
  { size, x, y, direction }: { size: number; x: number; y: number; direction: 'ltr' | 'rtl' },
): StandingGlyph[] {
  const scale = size / font.unitsPerEm;
  let pen = x;
  return glyphsOf(text, font, direction).map(({ glyph, advance, dx, dy }) => {
    const mask = glyphMask(glyph, font, size);
    const left = Math.round(pen + dx * scale) + mask.left;
    const top = Math.round(y - dy * scale) + mask.top;
    pen += advance * scale;
    return { mask, left, top };
  });
}
