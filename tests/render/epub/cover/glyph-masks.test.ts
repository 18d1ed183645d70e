import { describe, expect, it } from 'vitest';
import { fullShade, glyphMask } from '../../../../src/render/epub/cover/glyph-masks.ts';
import { parsedFont } from '../../../../src/render/parsed-font.ts';
import { world } from '../../../world.ts';

const file = '400Regular/Tinos_400Regular.ttf';
const font = parsedFont(world.fonts.bytes('@expo-google-fonts/tinos', file));

function maskOf(letter: string, size: number): ReturnType<typeof glyphMask> {
  const [glyph] = font.glyphsForString(letter);
  if (!glyph) throw new Error(`The font has no ${letter}.`);
  return glyphMask(glyph, font, size);
}

/** A mask as people see it: `#` where more than half of a pixel is inked. */
function picture(letter: string, size: number): string[] {
  const { width, height, shades } = maskOf(letter, size);
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) =>
      (shades[y * width + x] ?? 0) > fullShade / 2 ? '#' : '.',
    ).join(''),
  );
}

describe('the mask of a glyph', () => {
  it('shows the letter', () => {
    expect(picture('L', 18)).toMatchInlineSnapshot(`
      [
        ".####.....",
        "..##......",
        "..##......",
        "..##......",
        "..##......",
        "..##......",
        "..##......",
        "..##......",
        "..##......",
        "..##.....#",
        "..##.....#",
        ".#########",
      ]
    `);
  });

  it('begins where the glyph does, above the baseline and below it', () => {
    const above = maskOf('L', 100);
    expect(above.top + above.height).toBe(0);
    const below = maskOf('g', 100);
    expect(below.top).toBeLessThan(0);
    expect(below.top + below.height).toBeGreaterThan(20);
  });

  it('is empty for a space', () => {
    expect(maskOf(' ', 100).shades).toHaveLength(0);
  });

  it('is drawn once for each size', () => {
    expect(maskOf('a', 40)).toBe(maskOf('a', 40));
    expect(maskOf('a', 41).shades.length).toBeGreaterThan(maskOf('a', 40).shades.length);
  });
});
