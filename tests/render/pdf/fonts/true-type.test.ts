import { describe, expect, it } from 'vitest';
import { trueTypeFont } from '../../../../src/render/pdf/fonts/true-type.ts';
import { everyFace } from './every-face.ts';

const faces = everyFace();

/** The table "post", of which fontkit's types know nothing. */
interface WithPost {
  post: { isFixedPitch: number };
}

describe.each(faces)('$name', ({ face: { font }, trueType }) => {
  it('has the widths that fontkit finds', () => {
    for (let glyph = 0; glyph < font.numGlyphs; glyph += 97) {
      expect(trueType.advance(glyph)).toBe(font.getGlyph(glyph).advanceWidth);
    }
  });

  it('leans as fontkit says, and is as even', () => {
    expect(trueType.post.italicAngle).toBe(font.italicAngle);
    expect(trueType.post.isFixedPitch).toBe((font as object as WithPost).post.isFixedPitch);
  });
});

describe('a TrueType font', () => {
  const bytes = faces[0]?.face.bytes ?? new Uint8Array();

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
