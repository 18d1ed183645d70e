/** The letters of covers as small pictures, each drawn once and then stamped. */
import type { Font, Glyph } from 'fontkit';
import { Coverage } from './coverage.ts';

/** What a glyph covers of the pixels around its origin. */
export interface GlyphMask {
  /** Where the mask begins, counted from the origin of the glyph to the right and downwards. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Row by row: 0 for a pixel that stays bare, `fullShade` for one that is inked all over. */
  shades: Uint8Array;
}

export const fullShade = 7;

/** So many masks are kept for each font: those of a few covers, some megabytes at most. */
const most = 500;

const kept = new WeakMap<Font, Map<string, GlyphMask>>();

/** The mask of a glyph at a size in pixels. */
export function glyphMask(glyph: Glyph, font: Font, size: number): GlyphMask {
  let masks = kept.get(font);
  if (!masks || masks.size >= most) kept.set(font, (masks = new Map()));
  const key = `${glyph.id} ${size}`;
  const mask = masks.get(key) ?? drawMask(glyph, size / font.unitsPerEm);
  masks.set(key, mask);
  return mask;
}

function drawMask({ path }: Glyph, scale: number): GlyphMask {
  // The outline lies within the box of its control points, which takes no solving of equations.
  const { minX, minY, maxX, maxY } = path.cbox;
  if (!Number.isFinite(maxX - minX)) return emptyMask;
  // Fonts count upwards from the baseline, pictures downwards.
  const left = Math.floor(minX * scale);
  const top = Math.floor(-maxY * scale);
  const width = Math.ceil(maxX * scale) - left;
  const height = Math.ceil(-minY * scale) - top;
  const coverage = new Coverage(width, height);
  for (const { command, args } of path.commands) {
    const points = args.map((value, at) =>
      at % 2 === 0 ? value * scale - left : -value * scale - top,
    );
    coverage.path(command, points);
  }
  return { left, top, width, height, shades: coverage.shades(fullShade) };
}

/** A space. */
const emptyMask: GlyphMask = { left: 0, top: 0, width: 0, height: 0, shades: new Uint8Array() };
