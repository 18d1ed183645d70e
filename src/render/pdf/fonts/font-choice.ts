/** Chooses a face for every character, so that none is left without a glyph. */
import type { Face, Look } from './faces.ts';
import type { Family } from './families.ts';

/** A stretch of text in one face. */
export interface FacedText {
  text: string;
  face: Face;
  /** The characters that `text` is shown in place of, because no face has them. */
  actual?: string;
}

/** Fonts in the order in which they are asked. */
export interface Fonts {
  families: readonly Family[];
  first(look: Look): Face;
  face(family: Family, look: Look): Face;
}

/** What stands on the page for a character that no face has. */
const replacement = '\ufffd';

/** Cuts a text into stretches of one face each; joined, they give the text again. */
export function chooseFaces(text: string, look: Look, fonts: Fonts): FacedText[] {
  const whole = faceOfAll(text, look, fonts);
  if (whole) return [{ text, face: whole }];
  const first = fonts.first(look);
  const stretches: FacedText[] = [];
  for (const { segment } of graphemes.segment(text)) {
    for (const part of coveredParts(segment, look, fonts)) {
      const last = stretches.at(-1);
      const face = faceFor(part, look, fonts);
      if (!face) stretches.push({ text: replacement, face: first, actual: part });
      else if (last && last.face === face && last.actual === undefined) last.text += part;
      else stretches.push({ text: part, face });
    }
  }
  return stretches;
}

/** The face of the first family that draws all of a text, if it has each letter. */
function faceOfAll(text: string, look: Look, fonts: Fonts): Face | undefined {
  const family = fonts.families.find((one) => Array.from(text).every((sign) => one.draws(sign)));
  if (!family) return undefined;
  const found = fonts.face(family, look);
  return coversAll(found, text) ? found : undefined;
}

/** A letter with its accents stays together where one face has them all. */
function coveredParts(cluster: string, look: Look, fonts: Fonts): readonly string[] {
  return faceFor(cluster, look, fonts) ? [cluster] : Array.from(cluster);
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function faceFor(cluster: string, look: Look, fonts: Fonts): Face | undefined {
  for (const family of fonts.families) {
    if (!family.draws(cluster)) continue;
    const face = fonts.face(family, look);
    if (coversAll(face, cluster)) return face;
  }
  return undefined;
}

const covered = new WeakMap<Face, Map<number, boolean>>();

function coversAll(face: Face, text: string): boolean {
  let known = covered.get(face);
  if (!known) covered.set(face, (known = new Map()));
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    let covers = known.get(code);
    if (covers === undefined) known.set(code, (covers = hasGlyph(face, code)));
    if (!covers) return false;
  }
  return true;
}

/** Spaces are drawn as a space; controls and what Unicode leaves unassigned have no shape. */
function hasGlyph({ font }: Face, code: number): boolean {
  const character = String.fromCodePoint(code);
  if (/^\s$/u.test(character)) return true;
  if (/^[\p{Cc}\p{Cs}\p{Co}\p{Cn}]$/u.test(character)) return false;
  if (/^\p{Default_Ignorable_Code_Point}$/u.test(character)) return true;
  return font.hasGlyphForCodePoint(code) && font.glyphForCodePoint(code).id !== 0;
}
