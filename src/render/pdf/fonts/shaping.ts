/** Turns text into glyphs: by the character map where that is all a script needs, else by shaping. */
import type { Font } from 'fontkit';
import { mirrored } from '../../bidi.ts';
import type { Face } from './faces.ts';

export interface Glyph {
  /** The number of the glyph in the font. */
  id: number;
  /** How far the pen moves and where the glyph stands, in parts of the type size. */
  advance: number;
  dx: number;
  dy: number;
  /** The width of the glyph itself, which the font in the file states. */
  width: number;
  /** The characters that it stands for in the font. */
  text: string;
  /** What it is read as here, where that is not the same. */
  reads?: string;
  /** The width is not the font's own: the file has the glyph in this width as well. */
  widened?: boolean;
}

/** What a glyph is read as. */
export function readingOf({ text, reads }: Glyph): string {
  return reads ?? text;
}

export interface ShapedText {
  glyphs: readonly Glyph[];
  /** The glyphs read as the text does; they do not where two characters share a glyph. */
  faithful: boolean;
  /** The sum of the advances. */
  advance: number;
}

export type Direction = 'ltr' | 'rtl';

/**
 * The glyphs of a text in one face and one direction; right-to-left glyphs stand in the order in
 * which they are drawn.
 */
export function shape(face: Face, text: string, direction: Direction): ShapedText {
  // Any white space is drawn as a space, so that text copied from the page has ordinary ones.
  const drawn = text.replace(whiteSpace, ' ');
  return (direction === 'ltr' ? mapped(face, drawn) : undefined) ?? laidOut(face, drawn, direction);
}

/** JavaScript counts the byte order mark as a space; it has no width. */
const whiteSpace = /[^\S\ufeff]/gu;

/** Latin, Greek, Cyrillic and Han without combining marks: one character, one glyph. */
const plainScripts =
  /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u20cf\u2100-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\u9fff\uf900-\ufaff\ufffd]*$/u;

/**
 * One glyph for each character, if that is all that the script needs. Official texts are set without
 * ligatures and kerning, and so words come back as they went in.
 */
function mapped(face: Face, text: string): ShapedText | undefined {
  if (!plainScripts.test(text)) return composed(face, text);
  const glyphs: Glyph[] = [];
  let advance = 0;
  for (const character of text) {
    if (invisible.test(character)) {
      attach(glyphs, character);
      continue;
    }
    const glyph = glyphOf(face, character);
    glyphs.push(glyph);
    advance += glyph.advance;
  }
  return { glyphs, advance, faithful: true };
}

/** Letters with accents of their own, where the font has a letter with that accent. */
function composed(face: Face, text: string): ShapedText | undefined {
  const glyphs: Glyph[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const whole = segment.normalize('NFC');
    const code = whole.codePointAt(0) ?? 0;
    const one = String.fromCodePoint(code) === whole && plainScripts.test(whole);
    if (!one || !face.font.hasGlyphForCodePoint(code)) return undefined;
    glyphs.push({ ...glyphOf(face, whole), ...(segment !== whole && { reads: segment }) });
  }
  const advance = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  return { glyphs, advance, faithful: true };
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What has no shape of its own: joiners, marks of direction, soft hyphens. */
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;

/** A character without a shape is read with the one before it. */
function attach(glyphs: Glyph[], character: string): void {
  const before = glyphs.pop();
  if (before) glyphs.push({ ...before, reads: readingOf(before) + character });
}

const singles = new WeakMap<Face, Map<string, Glyph>>();

function glyphOf(face: Face, character: string): Glyph {
  let known = singles.get(face);
  if (!known) singles.set(face, (known = new Map()));
  const found = known.get(character);
  if (found) return found;
  const fontGlyph = face.font.glyphForCodePoint(character.codePointAt(0) ?? 0);
  const { id } = fontGlyph;
  // fontkit would read the outline of the glyph along with its width.
  const advance = (face.trueType?.advance(id) ?? fontGlyph.advanceWidth) * face.scale;
  const glyph = { id, advance, dx: 0, dy: 0, width: advance, text: character };
  known.set(character, glyph);
  return glyph;
}

/** Shaped text in the order in which it is drawn; what has no shape is read with what it follows. */
function laidOut(face: Face, text: string, direction: Direction): ShapedText {
  const reading: Glyph[] = [];
  for (const part of text.split(withoutShape)) {
    if (invisible.test(part)) attach(reading, part);
    else if (part !== '') reading.push(...layoutOf(face, part, direction));
  }
  const advance = reading.reduce((sum, glyph) => sum + glyph.advance, 0);
  const glyphs = direction === 'rtl' ? reading.toReversed() : reading;
  const read = reading.map(readingOf).join('');
  return { glyphs, advance, faithful: read === text.replace(/[\u200c\u200d]/g, '') };
}

/** Joiners take part in shaping; other characters without a shape are kept out of it. */
const withoutShape = /((?![\u200c\u200d])\p{Default_Ignorable_Code_Point})/u;

/** The glyphs of a text in reading order. */
function layoutOf(face: Face, text: string, direction: Direction): Glyph[] {
  // fontkit guesses left to right for a run of neutral characters, so it is told.
  const arabic = direction === 'rtl' && /\p{Script=Arabic}|^[^\p{L}]*$/u.test(text);
  forgetGlyphs(face.font);
  const run = face.font.layout(
    direction === 'rtl' ? Array.from(text, turned).join('') : text,
    undefined,
    arabic ? 'arab' : undefined,
    arabic ? 'ARA ' : undefined,
    direction,
  );
  const drawnGlyphs = run.glyphs.map((glyph, index): Glyph => {
    const position = run.positions[index];
    return {
      id: glyph.id,
      advance: (position?.xAdvance ?? 0) * face.scale,
      dx: (position?.xOffset ?? 0) * face.scale,
      dy: (position?.yOffset ?? 0) * face.scale,
      width: glyph.advanceWidth * face.scale,
      text: readAs(glyph.codePoints, direction),
    };
  });
  const glyphs =
    direction === 'rtl' ? readInOrder(drawnGlyphs.toReversed(), text).reverse() : drawnGlyphs;
  // A joiner has done its work by now; fontkit leaves a space without width in its place.
  const drawn = glyphs.filter((glyph) => readingOf(glyph) !== ' ' || glyph.advance > 0);
  return direction === 'rtl' ? drawn.reverse() : drawn;
}

/**
 * A space of right-to-left text, in the file: programs that read files glyph by glyph drop a space
 * before a step to the left, unless a mark of direction stands with it. It is read as a space.
 */
const markedSpace = '\u200f ';

const tatweel = '\u0640';

/** A glyph without a shape that is read as nothing, and is a mark of direction in the file. */
export function bridgeIn(face: Face): Glyph {
  return { ...glyphOf(face, ' '), text: '\u200f', reads: '' };
}

/** Right-to-left glyphs in reading order; a stroke that the font put in between is read as nothing. */
function readInOrder(glyphs: readonly Glyph[], text: string): Glyph[] {
  let at = 0;
  return glyphs.map((glyph) => {
    if (glyph.text === ' ') {
      at += 1;
      return { ...glyph, text: markedSpace, reads: ' ' };
    }
    const isAdded = glyph.text === '' || (glyph.text === tatweel && text[at] !== tatweel);
    if (isAdded) return { ...glyph, text: joiner, reads: '' };
    at += glyph.text.length;
    return glyph;
  });
}

/** What a stroke that no letter asks for is in the file: it joins, and has no shape of its own. */
const joiner = '\u200d';

/**
 * fontkit keeps each glyph with the characters that first led to it, in whatever document that was;
 * what a glyph reads as must depend on this text alone.
 */
function forgetGlyphs(font: Font): void {
  (font as Font & KeptGlyphs)._glyphs = {};
}

/** Where fontkit 2.0.4 keeps them; a test finds out when that changes. */
export interface KeptGlyphs {
  _glyphs: object;
}

/** fontkit does not turn brackets round in right-to-left text. */
function turned(character: string): string {
  return mirrored(character) ?? character;
}

function readAs(codePoints: readonly number[], direction: Direction): string {
  const characters = codePoints.map((code) => String.fromCodePoint(code));
  return (direction === 'rtl' ? characters.map(turned) : characters).join('');
}
