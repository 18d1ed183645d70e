/**
 * The cover, made from the masthead: a PNG, since libraries of reading systems show no SVG. Its
 * letters are drawn here from the font's outlines, so that it is the same picture everywhere.
 */
import type { Font } from 'fontkit';
import { mastheadOf, nodesOf, organName, textOf, titleOf, type Root } from '../../../tree/index.ts';
import { directionOf } from '../../../language/languages.ts';
import { packagesOf, type Typography } from '../../../language/typography.ts';
import { MissingFonts, type FontFiles, type World } from '../../../world.ts';
import { parsedFont } from '../../parsed-font.ts';
import type { EpubTemplate, Template } from '../../../template/index.ts';
import { fullShade } from './glyph-masks.ts';
import { IndexedPicture, type Colour } from './png.ts';
import { canShow, linesOfText, standingGlyphs, widthOf, type StandingGlyph } from './text.ts';

/** What of the world a cover is drawn with. */
type CoverWorld = Pick<World, 'fonts' | 'compression' | 'languages'>;

export const coverFile = 'cover.png';

export interface Cover {
  /** What it says, in order: its alternative text. */
  words: string[];
  bytes: Uint8Array;
}

/** Lengths are pixels. */
type CoverLook = EpubTemplate['cover'];
type TextStyle = CoverLook['organ'];

/** The look with its fonts. */
type SetLook = CoverLook & { fonts: CoverFonts; direction: 'ltr' | 'rtl' };

/** A line of the cover where it stands. */
interface PlacedLine {
  text: string;
  font: Font;
  size: number;
  x: number;
  baseline: number;
}

export function coverOf(root: Root, template: Template, world: CoverWorld): Cover {
  const data = template.epub.cover;
  const { language } = root.data ?? {};
  const typography = world.languages.of(language)?.typography;
  const look = {
    ...data,
    fonts: fontsOf(data, world.fonts, typography),
    direction: directionOf(world.languages, language),
  };
  const words = coverWords(root, look.fonts);
  return {
    words: Object.values(words).filter((text) => text !== undefined),
    bytes: paint(placeWords(words, look), look, world),
  };
}

interface CoverFonts {
  regular: Font;
  bold: Font;
}

/** Those of the language, where it has its own: they have Latin letters and figures as well. */
function fontsOf(
  { font }: CoverLook,
  files: FontFiles,
  typography: Typography | undefined,
): CoverFonts {
  const [own] = typography?.fonts ?? [];
  if (typography && own) {
    const { regular, bold = regular, heading = bold } = own;
    try {
      return {
        regular: parsedFont(files.bytes(regular.package, regular.file)),
        bold: parsedFont(files.bytes(heading.package, heading.file)),
      };
    } catch (cause) {
      if (cause instanceof MissingFonts) throw new MissingFonts(packagesOf(typography), { cause });
      throw cause;
    }
  }
  return {
    regular: parsedFont(files.bytes(font.package, font.regular)),
    bold: parsedFont(files.bytes(font.package, font.bold)),
  };
}

interface CoverWords {
  organization?: string;
  symbol?: string;
  organ?: string;
  title?: string;
  date?: string;
}

/** What the cover says; words that its font has no letters for are left to the text. */
function coverWords(root: Root, { bold }: CoverFonts): CoverWords {
  const masthead = mastheadOf(root);
  const title = titleOf(root);
  const adoption = nodesOf(root, 'adoptionLine')[0];
  const words = {
    organization: masthead?.organization,
    symbol: masthead?.symbol?.replace(/\*+$/, ''),
    organ: organName(masthead),
    title: title && [title.label, textOf(title)].filter(Boolean).join(' '),
    date: adoption ? textOf(adoption) : masthead?.date,
  };
  const shown = Object.entries(words).filter(
    ([, text]) => text !== undefined && text.trim() !== '' && canShow(text, bold),
  );
  return Object.fromEntries(shown);
}

function placeWords(words: CoverWords, look: SetLook): PlacedLine[] {
  const { margin, width, organization, organ, title } = look;
  const { regular } = look.fonts;
  const symbol = words.symbol ?? '';
  const symbolLeft =
    look.direction === 'rtl'
      ? margin
      : width - margin - widthOf(symbol, regular, organization.size);
  return [
    ...placeText(words.organization, organization, look),
    ...placeText(words.symbol, organization, look).map((line) => ({ ...line, x: symbolLeft })),
    ...placeText(words.organ, organ, look),
    ...placeText(words.title, title, look),
    ...placeFoot(words.date, look),
  ];
}

/** Sets a text in lines; one that would be too long for its room is set smaller. */
function placeText(
  text: string | undefined,
  style: TextStyle,
  look: SetLook,
  room = roomBelow(style, look),
): PlacedLine[] {
  if (text === undefined) return [];
  const { margin, width, lineHeight } = look;
  const font = style.bold ? look.fonts.bold : look.fonts.regular;
  let { size } = style;
  let lines = linesOfText(text, font, size, width - 2 * margin);
  while (lines.length * size * lineHeight > room && size > 20) {
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

/** What stands in the band ends with it, what stands below it before the foot. */
function roomBelow({ top }: TextStyle, { height, bandHeight, margin, foot }: CoverLook): number {
  return top < bandHeight ? bandHeight - top - margin / 2 : height - top - 4 * foot.size - margin;
}

/** The foot grows upwards from its place. */
function placeFoot(text: string | undefined, look: SetLook): PlacedLine[] {
  const { size, bottom } = look.foot;
  const font = look.fonts.regular;
  const lines = linesOfText(text ?? '', font, size, look.width - 2 * look.margin);
  const room = lines.length * size * look.lineHeight;
  return placeText(text, { size, top: look.height - bottom - room }, look, room);
}

/** The palette: bare band to full ink on it, then bare paper to full ink. */
const bandShades = 0;
const paperShades = fullShade + 1;

function paint(
  lines: readonly PlacedLine[],
  look: SetLook,
  { compression }: CoverWorld,
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
