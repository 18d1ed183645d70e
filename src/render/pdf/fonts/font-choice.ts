/** Chooses a face for every character, so that none is left without a glyph. */
import { faceOf, type Face, type Look } from './faces.ts';
import type { FontFamily } from '../template.ts';

/** A stretch of text in one face. */
export interface FacedText {
  text: string;
  face: Face;
  /** The characters that `text` is shown in place of, because no face has them. */
  actual?: string;
}

/** What stands on the page for a character that no face has. */
const replacement = '\ufffd';

/** Cuts a text into stretches of one face each; joined, they give the text again. */
export function chooseFaces(
  text: string,
  look: Look,
  families: readonly FontFamily[],
): FacedText[] {
  const first = faceIn(families, 0, look);
  if (coversAll(first, text)) return [{ text, face: first }];
  const stretches: FacedText[] = [];
  for (const { segment } of graphemes.segment(text)) {
    for (const part of coveredParts(segment, look, families)) {
      const last = stretches.at(-1);
      const face = faceFor(part, look, families);
      if (!face) stretches.push({ text: replacement, face: first, actual: part });
      else if (last && last.face === face && last.actual === undefined) last.text += part;
      else stretches.push({ text: part, face });
    }
  }
  return stretches;
}

/** A letter with its accents stays together where one face has them all. */
function coveredParts(
  cluster: string,
  look: Look,
  families: readonly FontFamily[],
): readonly string[] {
  return faceFor(cluster, look, families) ? [cluster] : Array.from(cluster);
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function faceFor(cluster: string, look: Look, families: readonly FontFamily[]): Face | undefined {
  for (let index = 0; index < families.length; index++) {
    const face = faceIn(families, index, look);
    const faulty = families[index]?.without?.includes(cluster) ?? false;
    if (!faulty && coversAll(face, cluster)) return face;
  }
  return undefined;
}

function faceIn(families: readonly FontFamily[], index: number, look: Look): Face {
  const family = families[index];
  if (!family) throw new Error('The template names no font.');
  return faceOf(family, look);
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
