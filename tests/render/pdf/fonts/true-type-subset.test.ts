import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faceOf } from '../../../../src/render/pdf/fonts/faces.ts';
import { trueTypeFont } from '../../../../src/render/pdf/fonts/true-type.ts';
import { TrueTypeSubset } from '../../../../src/render/pdf/fonts/true-type-subset.ts';
import { pageSetup } from '../../../../src/render/pdf/template.ts';
import { editionOptions } from '../../options.ts';

/** The subsets of fontkit, of which its types know nothing. */
interface FontkitSubset {
  includeGlyph(id: number): number;
  encode(): Uint8Array;
}

const looks = [false, true].flatMap((bold) => [false, true].map((italic) => ({ bold, italic })));
const { fonts } = pageSetup(editionOptions()).template;
const faces = [...new Set(fonts.flatMap((family) => looks.map((look) => faceOf(family, look))))];
const named = faces.map((face) => ({ name: basename(face.file), face }));

describe('a part of a font', () => {
  it.each(named)('is what fontkit makes of $name', ({ face }) => {
    const { font, trueType } = face;
    if (!trueType) throw new Error('The font is no TrueType font.');
    const own = new TrueTypeSubset(trueType);
    const fontkits = font.createSubset() as unknown as FontkitSubset;
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

  it.each(named)('of $name has the widths that fontkit finds', ({ face: { font, trueType } }) => {
    for (let glyph = 0; glyph < font.numGlyphs; glyph += 97) {
      expect(trueType?.advance(glyph)).toBe(font.getGlyph(glyph).advanceWidth);
    }
  });
});

describe('a TrueType font', () => {
  const bytes = readFileSync(faces[0]?.file ?? '');

  it('is found by its signature', () => {
    expect(trueTypeFont(bytes)).toBeDefined();
    for (const other of ['OTTO', 'wOFF', 'ttcf']) {
      const changed = Uint8Array.from(bytes);
      changed.set(Buffer.from(other));
      expect(trueTypeFont(changed)).toBeUndefined();
    }
  });

  it('is none if its outlines are missing or vary', () => {
    const renamed = (from: string, to: string): Uint8Array => {
      const changed = Buffer.from(bytes);
      changed.write(to, changed.indexOf(from));
      return changed;
    };
    expect(trueTypeFont(renamed('glyf', 'xxxx'))).toBeUndefined();
    expect(trueTypeFont(renamed('name', 'fvar'))).toBeUndefined();
  });
});
