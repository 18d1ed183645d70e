/** The font files of a template, each read and parsed once in the life of the process. */
import type { Font } from 'fontkit';
import { fontFile, parsedFont } from '../../font-files.ts';
import type { FontFamily } from '../template.ts';
import { trueTypeFont, type TrueTypeFont } from './true-type.ts';

/** One font file: a family in one weight and slope. Lengths are parts of the type size. */
export interface Face {
  file: string;
  font: Font;
  /** The same as a TrueType font, if it is one. */
  trueType: TrueTypeFont | undefined;
  ascent: number;
  descent: number;
  /** What a length in the font's own units has to be multiplied by. */
  scale: number;
}

/** The weight and slope of text. */
export interface Look {
  bold: boolean;
  italic: boolean;
}

const parsed = new Map<string, Face>();
/** The faces of a family by look, so that a path is put together once and not for each word. */
const found = new WeakMap<FontFamily, (Face | undefined)[]>();

/** The face of a family for a look; a family without that look gives its regular one. */
export function faceOf(family: FontFamily, look: Look): Face {
  let faces = found.get(family);
  if (!faces) found.set(family, (faces = []));
  return (faces[(look.bold ? 2 : 0) + (look.italic ? 1 : 0)] ??= findFace(family, look));
}

function findFace(family: FontFamily, { bold, italic }: Look): Face {
  const file =
    (bold && italic ? (family.boldItalic ?? family.bold) : bold ? family.bold : undefined) ??
    (italic ? family.italic : undefined) ??
    family.regular;
  return parseOnce(fontFile(family.package, file));
}

function parseOnce(file: string): Face {
  const known = parsed.get(file);
  if (known) return known;
  const { bytes, font } = parsedFont(file);
  const scale = 1 / font.unitsPerEm;
  const face = {
    file,
    font,
    trueType: trueTypeFont(bytes),
    ascent: font.ascent * scale,
    descent: -font.descent * scale,
    scale,
  };
  parsed.set(file, face);
  return face;
}
