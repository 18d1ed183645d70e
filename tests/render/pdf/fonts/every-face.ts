/** The faces of the official template, each with the name of its file. */
import { basename } from 'node:path';
import type { Face } from '../../../../src/render/pdf/fonts/faces.ts';
import type { TrueTypeFont } from '../../../../src/render/pdf/fonts/true-type.ts';
import { officialFonts } from './official-fonts.ts';

export interface NamedFace {
  name: string;
  face: Face;
  trueType: TrueTypeFont;
}

const looks = [false, true].flatMap((bold) => [false, true].map((italic) => ({ bold, italic })));

export function everyFace(): NamedFace[] {
  const fonts = officialFonts();
  const faces = new Set(
    fonts.families.flatMap((family) => looks.map((look) => fonts.face(family, look))),
  );
  return Array.from(faces, (face) => {
    const name = basename(face.name);
    if (!face.trueType) throw new Error(`${name} is no TrueType font.`);
    return { name, face, trueType: face.trueType };
  });
}
