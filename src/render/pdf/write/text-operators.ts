/** The text of a page as operators of a content stream (ISO 32000-1, 9.4). */
import type { Face } from '../fonts/faces.ts';
import { bridgeIn } from '../fonts/shaping.ts';
import type { Run } from '../text/runs.ts';
import type { Piece } from '../text/words.ts';
import { colorOperator, number, utf16 } from './operands.ts';
import type { PageFont } from './page-font.ts';
import { placedGlyphs, trackingOf, unitOf, type PlacedGlyph } from './placed-glyphs.ts';

/** Writes the text of one page; what the page's state holds already is not said again. */
export class TextOperators {
  readonly #fontOf: (face: Face) => PageFont;
  #lines: string[] = [];
  /** The look that the state was last set to. */
  #look: { run: Run; font: PageFont } | undefined;
  #state = { font: '', tracking: '0', stretch: '100', color: '' };
  #inText = false;
  /** The pen, while consecutive glyphs can be shown by one operator. */
  #pen: { x: number; y: number; shown: string; open: boolean } | undefined;

  constructor(fontOf: (face: Face) => PageFont) {
    this.#fontOf = fontOf;
  }

  /** Begins content that a structure element will have. */
  beginContent(role: string, id: number): void {
    this.#endText();
    this.#lines.push(`/${role} <</MCID ${id}>> BDC`);
  }

  beginArtifact(properties: string): void {
    this.#endText();
    this.#lines.push(`/Artifact ${properties} BDC`);
  }

  endContent(): void {
    this.#endText();
    this.#lines.push('EMC');
  }

  /**
   * Shows a piece at a place from the left edge and, its baseline, from the top of the page. Where
   * it `turns`, text before it in its line runs the other way; where it `goesOn`, its word does so
   * on the next line.
   */
  show(piece: Piece, x: number, baseline: number, { turns = false, goesOn = false } = {}): void {
    const { face, actual, level, run, shaped } = piece;
    const font = this.#fontOf(face);
    if (this.#look?.run !== run || this.#look.font !== font) this.#setState(font, run);
    const divided = goesOn && hyphenAtEnd.test(piece.text);
    const plain = actual === undefined && level % 2 === 0 && !divided;
    const codes = plain ? font.plainCodes(shaped) : undefined;
    if (codes === undefined) {
      const glyphs = placedGlyphs(piece, x, baseline, font);
      if (divided && level % 2 === 0) this.#showDivided(piece, glyphs);
      else this.#showGlyphs(piece, glyphs, turns);
    } else if (codes !== '') this.#showPlain(codes, piece, x, baseline - run.rise);
    if (run.ends === true) this.#flush();
  }

  /**
   * A mark of direction without a shape, as wide as text that runs the other way in its line.
   * Programs that join what stands close find no gap where the line steps over that text.
   */
  bridge({ face, run }: Piece, x: number, baseline: number, width: number): void {
    const font = this.#fontOf(face);
    this.#setState(font, run);
    const glyph = bridgeIn(face);
    const { code } = font.encode(glyph);
    const stretch = `${number((width / (glyph.advance * run.fontSize)) * 100)}`;
    this.#flush();
    this.#lines.push(`/Span <</ActualText <${utf16('')}>>> BDC`, '0 Tc', `${stretch} Tz`);
    this.#show(code, x, baseline - run.rise, unitOf(run));
    this.#flush();
    this.#lines.push('EMC');
    this.#state = { ...this.#state, tracking: '0', stretch };
    this.#look = undefined;
  }

  /** All operators so far, and none open. */
  take(): string {
    this.#endText();
    const text = this.#lines.join('\n');
    this.#lines = [];
    return text;
  }

  #setState(font: PageFont, run: Run): void {
    this.#look = { run, font };
    const wanted = {
      font: `/${font.name} ${number(run.fontSize)} Tf`,
      tracking: `${number(run.characterSpacing)}`,
      stretch: `${number(run.stretch * 100)}`,
      color: colorOperator(run.color),
    };
    const changes: string[] = [];
    if (wanted.font !== this.#state.font) changes.push(wanted.font);
    if (wanted.tracking !== this.#state.tracking) changes.push(`${wanted.tracking} Tc`);
    if (wanted.stretch !== this.#state.stretch) changes.push(`${wanted.stretch} Tz`);
    if (wanted.color !== this.#state.color) changes.push(wanted.color);
    if (changes.length > 0) this.#flush();
    this.#lines.push(...changes);
    this.#state = wanted;
  }

  #showPlain(codes: string, { run, shaped }: Piece, x: number, y: number): void {
    const unit = unitOf(run);
    const tracking = trackingOf(run);
    this.#show(codes, x, y, unit);
    let end = x;
    for (const { advance } of shaped.glyphs) end += advance * unit + tracking;
    if (this.#pen) this.#pen.x = end;
  }

  #showGlyphs({ actual, level }: Piece, glyphs: readonly PlacedGlyph[], turns: boolean): void {
    if (actual !== undefined) this.#showActual(glyphs, actual);
    else if (level % 2 === 1) this.#showReversed(glyphs, turns);
    else {
      for (const glyph of glyphs) {
        if (glyph.misread) this.#showActual([glyph], glyph.text);
        else this.#showGlyph(glyph);
      }
    }
  }

  /**
   * Programs that join lines to words take a hyphen at a line end for a syllable's, and drop it. A
   * word joiner behind it, which has no shape, tells them that the word has it.
   */
  #showDivided(piece: Piece, glyphs: readonly PlacedGlyph[]): void {
    const hyphen = glyphs.at(-1);
    this.#showGlyphs(piece, glyphs.slice(0, -1), false);
    if (hyphen) this.#showActual([hyphen], hyphen.text + wordJoiner);
  }

  /** Glyphs that are read as other characters than their own. */
  #showActual(glyphs: readonly PlacedGlyph[], text: string): void {
    this.#inside(`/Span <</ActualText <${utf16(text)}>>> BDC`, glyphs);
  }

  /**
   * Right-to-left glyphs are shown in the order in which they are read, each to the left of the one
   * before it: what reads a file glyph by glyph reads words. A program that turns every row of
   * right-to-left letters round must find none: one that does not step far enough, and a mark over
   * the letter before it, stand in marked content of their own. Punctuation after a number says that
   * it belongs to the text and not to the number.
   */
  #showReversed(glyphs: readonly PlacedGlyph[], turns: boolean): void {
    let end: number | undefined;
    const inOrder = glyphs.toReversed();
    const first = turns ? inOrder.find(({ text }) => text.trim() !== '') : undefined;
    for (const glyph of inOrder) {
      // A space too, or it would stand before the number.
      const parts = turns && glyph === inOrder[0] && glyph.text === ' ';
      if (parts || (glyph === first && !glyph.misread && punctuation.test(glyph.text)))
        this.#showActual([glyph], glyph.text + markOfDirection);
      else if (glyph.misread) this.#showActual([glyph], glyph.text);
      else if (mark.test(glyph.text) || (end !== undefined && glyph.x - end > -step * glyph.unit))
        this.#inside('/Span BMC', [glyph]);
      else this.#showGlyph(glyph);
      if (!mark.test(glyph.text)) end = glyph.x + glyph.width;
    }
  }

  #inside(begin: string, glyphs: readonly PlacedGlyph[]): void {
    this.#flush();
    this.#lines.push(begin);
    for (const glyph of glyphs) this.#showGlyph(glyph);
    this.#flush();
    this.#lines.push('EMC');
  }

  #showGlyph({ code, x, y, width, unit }: PlacedGlyph): void {
    this.#show(code, x, y, unit);
    if (this.#pen) this.#pen.x = x + width;
  }

  /** Shows codes from a place on; where the pen is after them is for the caller to say. */
  #show(codes: string, x: number, y: number, unit: number): void {
    if (!this.#pen || Math.abs(this.#pen.y - y) > same) this.#startAt(x, y);
    const pen = this.#pen;
    if (!pen) return;
    if (Math.abs(pen.x - x) > same) {
      pen.shown += `${pen.open ? ')' : ''}${number(((pen.x - x) / unit) * 1000)}`;
      pen.open = false;
    }
    pen.shown += pen.open ? codes : `(${codes}`;
    pen.open = true;
  }

  #startAt(x: number, y: number): void {
    this.#flush();
    if (!this.#inText) this.#lines.push('BT');
    this.#inText = true;
    // The page is drawn with y downwards; letters are turned upright again.
    this.#lines.push(`1 0 0 -1 ${number(x)} ${number(y)} Tm`);
    this.#pen = { x, y, shown: '', open: false };
  }

  #flush(): void {
    const pen = this.#pen;
    if (pen && pen.shown !== '') this.#lines.push(`[${pen.shown}${pen.open ? ')' : ''}] TJ`);
    this.#pen = undefined;
  }

  #endText(): void {
    this.#flush();
    if (this.#inText) this.#lines.push('ET');
    this.#inText = false;
  }
}

const same = 0.005;

/** In parts of the type size: a step to the left that is no part of the word before. */
const step = 0.25;

const mark = /\p{Mn}/u;

const punctuation = /^[\p{P}\p{S}]$/u;

const hyphenAtEnd = /[-\u2010]$/u;

const wordJoiner = '\u2060';

/** The right-to-left mark. */
const markOfDirection = '\u200f';
