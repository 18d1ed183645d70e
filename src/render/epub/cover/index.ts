/**
 * The cover, made from the masthead: a PNG, since libraries of reading systems show no SVG. Its
 * letters are drawn here from the font's outlines, so that it is the same picture everywhere.
 */
import type { Font } from 'fontkit';
import type { EpubTemplate } from '../../../template/index.ts';
import type { World } from '../../../world.ts';
import type { Facts } from '../../facts.ts';
import { fontsOf } from './fonts.ts';
import { fullShade } from './glyph-masks.ts';
import { IndexedPicture, type Colour } from './png.ts';
import { linesOfText, standingGlyphs, widthOf, type StandingGlyph } from './text.ts';
import { coverWords, type CoverText, type CoverWords } from './words.ts';

/** The name of its file in the book. */
export const coverFile = 'cover.png';

export interface Cover {
  /** What it says, in order: its alternative text. */
  words: string[];
  bytes: Uint8Array;
}

/** Lengths are pixels. */
type CoverLook = EpubTemplate['cover'];
type TextStyle = CoverLook['organ'];

/** The look in the direction of the text. */
type SetLook = CoverLook & { direction: 'ltr' | 'rtl' };

/** A line of the cover where it stands. */
interface PlacedLine {
  text: string;
  font: Font;
  size: number;
  x: number;
  baseline: number;
}

export function coverOf(facts: Facts): Cover {
  const { options, language, direction } = facts;
  const data = options.template.epub.cover;
  const words = coverWords(facts, fontsOf(language, data, options.world));
  const look = { ...inForm(data, words), direction };
  const shown: (CoverText | undefined)[] = Object.values(words);
  return {
    words: shown.flatMap((shownText) => shownText?.text ?? []),
    bytes: paint(placeWords(words, look), look, options.world),
  };
}

/** Without a band where nothing would stand in it: the title begins where its words would. */
function inForm(look: CoverLook, { organization, symbol, organ }: CoverWords): CoverLook {
  if (organization ?? symbol ?? organ) return look;
  return { ...look, bandHeight: 0, title: { ...look.title, top: look.organ.top } };
}

function placeWords(words: CoverWords, look: SetLook): PlacedLine[] {
  const { margin, width, organ, title } = look;
  const organization = besideEachOther(words, look);
  const { symbol } = words;
  const symbolWidth = symbol ? widthOf(symbol.text, symbol.fonts.regular, organization.size) : 0;
  const symbolLeft = look.direction === 'rtl' ? margin : width - margin - symbolWidth;
  return [
    ...placeText(words.organization, organization, look),
    ...placeText(symbol, organization, look).map((line) => ({ ...line, x: symbolLeft })),
    ...placeText(words.organ, organ, look),
    ...placeText(words.title, title, look),
    ...placeFoot(words.date, look),
  ];
}

/** Organization and symbol share a line: both are smaller where it would be too short for them. */
function besideEachOther({ organization, symbol }: CoverWords, look: SetLook): TextStyle {
  const style = look.organization;
  if (!organization || !symbol) return style;
  const needed =
    widthOf(organization.text, organization.fonts.regular, style.size) +
    widthOf(symbol.text, symbol.fonts.regular, style.size) +
    style.size;
  const share = (look.width - 2 * look.margin) / needed;
  return share < 1 ? { ...style, size: style.size * share } : style;
}

/** Sets a text in lines; one that would be too long for its room is set smaller. */
function placeText(
  shown: CoverText | undefined,
  style: TextStyle,
  look: SetLook,
  room = roomBelow(style, look),
): PlacedLine[] {
  if (shown === undefined) return [];
  const { text, fonts } = shown;
  const { margin, width, lineHeight } = look;
  const font = style.bold ? fonts.bold : fonts.regular;
  let { size } = style;
  let lines = linesOfText(text, font, size, width - 2 * margin);
  while (size > 20 && isTooLarge(lines, font, size, look, room)) {
    size *= 0.9;
    lines = linesOfText(text, font, size, width - 2 * margin);
  }
  return lines.map((line, index) => ({
    text: line,
    font,
    size,
    x: look.direction === 'rtl' ? width - margin - widthOf(line, font, size) : margin,
    baseline: style.top + size + index * size * lineHeight,
  }));
}

/** Too high, or a word wider than the line. */
function isTooLarge(
  lines: readonly string[],
  font: Font,
  size: number,
  { width, margin, lineHeight }: SetLook,
  room: number,
): boolean {
  if (lines.length * size * lineHeight > room) return true;
  return lines.some((line) => widthOf(line, font, size) > width - 2 * margin);
}

/** What stands in the band ends with it, what stands below it before the foot. */
function roomBelow({ top }: TextStyle, { height, bandHeight, margin, foot }: CoverLook): number {
  return top < bandHeight ? bandHeight - top - margin / 2 : height - top - 4 * foot.size - margin;
}

/** The foot grows upwards from its place. */
function placeFoot(shown: CoverText | undefined, look: SetLook): PlacedLine[] {
  if (shown === undefined) return [];
  const { size, bottom } = look.foot;
  const lines = linesOfText(shown.text, shown.fonts.regular, size, look.width - 2 * look.margin);
  const room = lines.length * size * look.lineHeight;
  return placeText(shown, { size, top: look.height - bottom - room }, look, room);
}

/** The palette: bare band to full ink on it, then bare paper to full ink. */
const bandShades = 0;
const paperShades = fullShade + 1;

function paint(
  lines: readonly PlacedLine[],
  look: SetLook,
  { compression }: Pick<World, 'compression'>,
): Uint8Array {
  const { width, height, bandHeight } = look;
  const picture = new IndexedPicture(width, height);
  const groundOf = (y: number): number => (y < bandHeight ? bandShades : paperShades);
  picture.fillRows(0, bandHeight, bandShades);
  picture.fillRows(bandHeight, height, paperShades);
  for (const { text, font, size, x, baseline } of lines) {
    for (const glyph of standingGlyphs(text, font, {
      size,
      x,
      y: baseline,
      direction: look.direction,
    }))
      stamp(glyph, picture, groundOf);
  }
  const palette = [
    ...ramp(colourOf(look.band), colourOf(look.bandInk)),
    ...ramp(colourOf(look.paper), colourOf(look.ink)),
  ];
  return picture.png(palette, compression);
}

/** Inks a glyph; where two overlap, their ink adds up. */
function stamp(
  { mask, left, top }: StandingGlyph,
  picture: IndexedPicture,
  groundOf: (y: number) => number,
): void {
  const firstRow = Math.max(0, top);
  const lastRow = Math.min(picture.height, top + mask.height);
  const first = Math.max(0, left);
  const last = Math.min(picture.width, left + mask.width);
  for (let y = firstRow; y < lastRow; y += 1) {
    const full = groundOf(y) + fullShade;
    const start = (y - top) * mask.width - left;
    for (let x = first; x < last; x += 1) {
      const shade = mask.shades[start + x] ?? 0;
      if (shade > 0) picture.add(x, y, shade, full);
    }
  }
}

function ramp(from: Colour, to: Colour): Colour[] {
  return Array.from({ length: fullShade + 1 }, (_, step): Colour => {
    const mix = (one: number, other: number): number =>
      Math.round(one + ((other - one) * step) / fullShade);
    return [mix(from[0], to[0]), mix(from[1], to[1]), mix(from[2], to[2])];
  });
}

/** "#1a4f7a". */
function colourOf(code: string): Colour {
  const value = Number.parseInt(code.slice(1), 16);
  return [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}
