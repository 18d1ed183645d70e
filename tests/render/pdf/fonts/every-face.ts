/** The faces of the official template, each with the name of its file. */
import { basename } from 'node:path';
import { faceOf, type Face } from '../../../../src/render/pdf/fonts/faces.ts';
import type { TrueTypeFont } from '../../../../src/render/pdf/fonts/true-type.ts';
import { pageSetup } from '../../../../src/render/pdf/template.ts';
import { editionOptions } from '../../options.ts';

export interface NamedFace {
  name: string;
  face: Face;
  trueType: TrueTypeFont;
}

const looks = [false, true].flatMap((bold) => [false, true].map((italic) => ({ bold, italic })));

export function everyFace(): NamedFace[] {
  const { fonts } = pageSetup(editionOptions()).template;
  const faces = new Set(fonts.flatMap((family) => looks.map((look) => faceOf(family, look))));
  return Array.from(faces, (face) => {
    const name = basename(face.file);
    if (!face.trueType) throw new Error(`${name} is no TrueType font.`);
    return { name, face, trueType: face.trueType };
  });
}
