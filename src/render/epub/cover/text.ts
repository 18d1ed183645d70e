/** Measures and draws text with the outlines of a font, the same on every machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import type { Coverage } from './coverage.ts';

const require = createRequire(import.meta.url);
const parsed = new Map<string, Font>();

/** The font of a file in a package. */
export function fontOf(packageName: string, file: string): Font {
  const path = join(dirname(require.resolve(`${packageName}/package.json`)), file);
  const known = parsed.get(path);
  if (known) return known;
  const font = create(readFileSync(path)) as Font;
  parsed.set(path, font);
  return font;
}

/** Whether a font has all characters of a text. */
export function canShow(text: string, font: Font): boolean {
  return font.layout(text).glyphs.every(({ id }) => id !== 0);
}

export function widthOf(text: string, font: Font, size: number): number {
  return (font.layout(text).advanceWidth * size) / font.unitsPerEm;
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
  const { glyphs, positions } = font.layout(text);
  let pen = x;
  for (const [index, glyph] of glyphs.entries()) {
    const position = positions[index];
    const left = pen + (position?.xOffset ?? 0) * scale;
    const base = y - (position?.yOffset ?? 0) * scale;
    for (const { command, args } of glyph.path.commands) {
      const points = args.map((value, at) =>
        at % 2 === 0 ? left + value * scale : base - value * scale,
      );
      coverage.path(command, points);
    }
    pen += (position?.xAdvance ?? glyph.advanceWidth) * scale;
  }
}
