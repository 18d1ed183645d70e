/** A font as the pages of one file refer to it: its glyphs by codes, which are given as they come. */
import { printable } from '../../../editions/printable.ts';
import { readingOf, type Glyph, type ShapedText } from '../fonts/shaping.ts';
import { twoBytes } from './operands.ts';

/** The part of a font that a file embeds. */
export interface FontSubset {
  includeGlyph(id: number): number;
  /**
   * The same glyph under one more number: there it can be read as something else, and be of another
   * width, in parts of the type size.
   */
  includeAgain?(id: number, width?: number): number;
  encode(): Uint8Array;
}

/** What pdfkit keeps of a font in a file: by code, how wide a glyph is and what it is read as. */
export interface EmbeddedFont {
  id: string;
  subset: FontSubset;
  widths: number[];
  unicode: number[][];
}

/** A glyph in the file: its code as it stands in a string, and what reading it gives. */
export interface EncodedGlyph {
  code: string;
  reading: string;
}

export class PageFont {
  readonly #font: EmbeddedFont;
  readonly #encoded: EncodedGlyph[] = [];
  readonly #plain = new Map<ShapedText, string>();
  /** The numbers of glyphs that are read here as what they are not by themselves. */
  readonly #again = new Map<string, number>();

  constructor(font: EmbeddedFont) {
    this.#font = font;
  }

  get name(): string {
    return this.#font.id;
  }

  /** A glyph as the file has it; what it is read as is settled by the first text that has it. */
  encode(glyph: Glyph): EncodedGlyph {
    const code = this.#codeOf(glyph);
    return (this.#encoded[code] ??= this.#add(glyph, code));
  }

  #codeOf({ id, text, reads, widened, width }: Glyph): number {
    const { subset } = this.#font;
    if ((reads === undefined && !widened) || !subset.includeAgain) return subset.includeGlyph(id);
    const key = `${id} ${text} ${widened ? width : ''}`;
    const code = this.#again.get(key) ?? subset.includeAgain(id, widened ? width : undefined);
    this.#again.set(key, code);
    return code;
  }

  #add(glyph: Glyph, code: number): EncodedGlyph {
    const { widths, unicode } = this.#font;
    widths[code] ??= glyph.width * 1000;
    // A part of a letter has no character of its own, but must have one in the file (7.21.7);
    // pdfkit has registered the glyph that stands for missing ones.
    const own = glyph.text === '' ? '\ufffd' : printable(glyph.text);
    unicode[code] ??= Array.from(own, (character) => character.codePointAt(0) ?? 0);
    return { code: twoBytes(code), reading: String.fromCodePoint(...unicode[code]) };
  }

  /**
   * The codes of text, if one operator can show it: each glyph stands where the one before it ends,
   * and is read as itself. A word is encoded once, however often it comes.
   */
  plainCodes(shaped: ShapedText): string | undefined {
    let codes = this.#plain.get(shaped);
    if (codes === undefined) this.#plain.set(shaped, (codes = this.#encodePlain(shaped)));
    return codes === notPlain ? undefined : codes;
  }

  #encodePlain({ glyphs }: ShapedText): string {
    let codes = '';
    for (const glyph of glyphs) {
      const { advance, width, dx, dy } = glyph;
      const { code, reading } = this.encode(glyph);
      const plain = dx === 0 && dy === 0 && advance === width && reading === readingOf(glyph);
      if (!plain) return notPlain;
      codes += code;
    }
    return codes;
  }
}

/** In place of codes: one operator cannot show the text. */
const notPlain = '-';
