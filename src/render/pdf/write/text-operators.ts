/** The text of a page as operators of a content stream (ISO 32000-1, 9.4). */
import type { Face } from '../fonts/faces.ts';
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

  /** Shows a piece at a place from the left edge and, its baseline, from the top of the page. */
  show(piece: Piece, x: number, baseline: number): void {
    const { face, actual, level, run, shaped } = piece;
    const font = this.#fontOf(face);
    if (this.#look?.run !== run || this.#look.font !== font) this.#setState(font, run);
    const codes = actual === undefined && level % 2 === 0 ? font.plainCodes(shaped) : undefined;
    if (codes === undefined) this.#showGlyphs(piece, placedGlyphs(piece, x, baseline, font));
    else if (codes !== '') this.#showPlain(codes, piece, x, baseline - run.rise);
    if (run.ends === true) this.#flush();
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

  #showGlyphs({ actual, level }: Piece, glyphs: readonly PlacedGlyph[]): void {
    if (actual !== undefined) this.#showActual(glyphs, actual);
    else if (level % 2 === 1) this.#showReversed(glyphs);
    else {
      for (const glyph of glyphs) {
        if (glyph.misread) this.#showActual([glyph], glyph.text);
        else this.#showGlyph(glyph);
      }
    }
  }

  /** Glyphs that are read as other characters than their own. */
  #showActual(glyphs: readonly PlacedGlyph[], text: string): void {
    this.#inside(`/Span <</ActualText <${utf16(text)}>>> BDC`, glyphs);
  }

  /**
   * Right-to-left glyphs come in the order in which they are drawn, from the left: they are marked
   * as reversed (14.8.2.3.3), and those that are read by themselves keep their place in reading.
   */
  #showReversed(glyphs: readonly PlacedGlyph[]): void {
    let stretch: PlacedGlyph[] = [];
    const showStretch = (): void => {
      if (stretch.length > 0) this.#inside('/ReversedChars BMC', stretch);
      stretch = [];
    };
    for (const glyph of glyphs.toReversed()) {
      if (!glyph.misread) stretch.unshift(glyph);
      else {
        showStretch();
        this.#showActual([glyph], glyph.text);
      }
    }
    showStretch();
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
