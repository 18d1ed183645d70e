import { describe, expect, it } from 'vitest';
import { TrueTypeSubset } from '../../../../src/render/pdf/fonts/true-type-subset.ts';
import { everyFace } from './every-face.ts';

/** The subsets of fontkit, of which its types know nothing. */
interface FontkitSubset {
  includeGlyph(id: number): number;
  encode(): Uint8Array;
}

describe('a part of a font', () => {
  it.each(everyFace())('is what fontkit makes of $name', ({ face: { font }, trueType }) => {
    const own = new TrueTypeSubset(trueType);
    const fontkits = font.createSubset() as object as FontkitSubset;
    // From all over the font: empty glyphs, and glyphs that are put together from others, among them.
    const step = Math.ceil(font.numGlyphs / 300);
    const glyphs = Array.from({ length: 300 }, (_, index) => (index * step) % font.numGlyphs);
    const accented = Array.from(' ÀéñŞœ№', (letter) => letter.codePointAt(0) ?? 0);
    for (const code of accented) glyphs.push(font.glyphForCodePoint(code).id);
    for (const glyph of glyphs) {
      expect(own.includeGlyph(glyph)).toBe(fontkits.includeGlyph(glyph));
    }
    expect(Buffer.compare(own.encode(), fontkits.encode())).toBe(0);
  });
});
