/** One font file: a family in one weight and slope. */
import type { Font } from 'fontkit';
import { parsedFont } from '../../parsed-font.ts';
import { trueTypeFont, type TrueTypeFont } from './true-type.ts';

/** Lengths are parts of the type size. */
export interface Face {
  /** Of the file, unlike that of any other. */
  name: string;
  bytes: Uint8Array;
  font: Font;
  /** The same as a TrueType font, if it is one. */
  trueType: TrueTypeFont | undefined;
  ascent: number;
  descent: number;
  /** What a length in the font's own units has to be multiplied by. */
  scale: number;
  /** How large its letters are drawn, of the size of the text. */
  enlarged: number;
}

/** The weight and slope of text. */
export interface Look {
  bold: boolean;
  italic: boolean;
  /** The text is a heading: some scripts have a face for these. */
  heading?: boolean;
}

export function faceIn(bytes: Uint8Array, name: string, enlarged = 1): Face {
  const font = parsedFont(bytes);
  const scale = 1 / font.unitsPerEm;
  return {
    name,
    bytes,
    font,
    trueType: trueTypeFont(bytes),
    ascent: font.ascent * scale,
    descent: -font.descent * scale,
    scale,
    enlarged,
  };
}
