/** The text of a page as operators of a content stream (ISO 32000-1, 9.4). */
import type { Face } from '../fonts/faces.ts';
import { readingOf, type Glyph } from '../fonts/shaping.ts';
import type { PlacedPiece } from './positions.ts';

/** A font as a page refers to it. */
export interface PageFont {
  name: string;
  /** The code of a glyph, and whether reading it gives other characters than the glyph's. */
  encode(glyph: Glyph): { code: number; misread: boolean };
}

/** Writes the text of one page; what the page's state holds already is not said again. */
export class TextOperators {
  readonly #fontOf: (face: Face) => PageFont;
  #lines: string[] = [];
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

  /** Shows a piece with its baseline at a height from the top of the page. */
  show({ piece, x }: PlacedPiece, baseline: number): void {
    const { face, actual, level, run } = piece;
    const font = this.#fontOf(face);
    this.#setState(font, piece);
    const glyphs = placedGlyphs(piece, x, baseline, font);
    if (actual !== undefined) this.#showActual(glyphs, actual);
    else if (level % 2 === 1) this.#showReversed(glyphs);
    else {
      for (const glyph of glyphs) {
        if (glyph.misread) this.#showActual([glyph], glyph.text);
        else this.#showGlyph(glyph);
      }
    }
    if (run.ends === true) this.#flush();
  }

  /** All operators so far, and none open. */
  take(): string {
    this.#endText();
    const text = this.#lines.join('\n');
    this.#lines = [];
    return text;
  }

  #setState(font: PageFont, { run }: PlacedPiece['piece']): void {
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
    if (!this.#pen || Math.abs(this.#pen.y - y) > same) this.#startAt(x, y);
    const pen = this.#pen;
    if (!pen) return;
    if (Math.abs(pen.x - x) > same) {
      pen.shown += `${pen.open ? '>' : ''}${number(((pen.x - x) / unit) * 1000)}`;
      pen.open = false;
    }
    pen.shown += `${pen.open ? '' : '<'}${code.toString(16).padStart(4, '0')}`;
    pen.open = true;
    pen.x = x + width;
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
    if (pen && pen.shown !== '') this.#lines.push(`[${pen.shown}${pen.open ? '>' : ''}] TJ`);
    this.#pen = undefined;
  }

  #endText(): void {
    this.#flush();
    if (this.#inText) this.#lines.push('ET');
    this.#inText = false;
  }
}

/** A glyph on the page; the pen moves by its width, and one unit is the type size as stretched. */
interface PlacedGlyph {
  code: number;
  text: string;
  misread: boolean;
  x: number;
  y: number;
  width: number;
  unit: number;
}

function placedGlyphs(
  { run, shaped }: PlacedPiece['piece'],
  start: number,
  baseline: number,
  font: PageFont,
): PlacedGlyph[] {
  const unit = run.fontSize * run.stretch;
  const tracking = run.characterSpacing * run.stretch;
  let x = start;
  return shaped.glyphs.map((glyph): PlacedGlyph => {
    const { code, misread } = font.encode(glyph);
    const placed = {
      code,
      misread,
      text: readingOf(glyph),
      x: x + glyph.dx * unit,
      y: baseline - run.rise - glyph.dy * run.fontSize,
      width: glyph.width * unit + tracking,
      unit,
    };
    x += glyph.advance * unit + tracking;
    return placed;
  });
}

const same = 0.005;

function number(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A color "#0000FF" as the operator that fills with it. */
function colorOperator(color: string): string {
  const parts = [1, 3, 5].map((at) => number(parseInt(color.slice(at, at + 2), 16) / 255));
  return parts.every((part) => part === 0) ? '0 g' : `${parts.join(' ')} rg`;
}

/** UTF-16 with its mark, in hexadecimal; half a surrogate pair is no character. */
function utf16(text: string): string {
  const whole = text.replace(/\p{Cs}/gu, '\ufffd');
  return `FEFF${Array.from({ length: whole.length }, (_, index) =>
    whole.charCodeAt(index).toString(16).padStart(4, '0'),
  ).join('')}`;
}
