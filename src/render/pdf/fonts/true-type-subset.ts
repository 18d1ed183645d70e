/**
 * The part of a TrueType font that a document uses, as a font file of its own. fontkit writes the
 * same bytes, but takes every glyph and table apart and puts them together again.
 */
import { bytesOf, concat, latin1Bytes, viewOf } from '../../../bytes/index.ts';
import type { TrueTypeFont } from './true-type.ts';

/** The tables of an embedded font (ISO 32000-1, 9.9), in the order in which they are written. */
const tags = ['head', 'hhea', 'loca', 'maxp', 'cvt ', 'prep', 'glyf', 'hmtx', 'fpgm'] as const;

type Tag = (typeof tags)[number];

export class TrueTypeSubset {
  readonly #font: TrueTypeFont;
  readonly #glyphs: number[] = [];
  readonly #codes = new Map<number, number>();
  /** The widths of glyphs that do not have those of the font. */
  readonly #widths = new Map<number, number>();

  constructor(font: TrueTypeFont) {
    this.#font = font;
    // The glyph for what is missing comes first.
    this.includeGlyph(0);
  }

  /** The number of a glyph in the part, which has it from now on. */
  includeGlyph(glyph: number): number {
    const known = this.#codes.get(glyph);
    if (known !== undefined) return known;
    const code = this.#glyphs.push(glyph) - 1;
    this.#codes.set(glyph, code);
    return code;
  }

  /** One more number for a glyph, with a width of its own if one is given. */
  includeAgain(glyph: number, width?: number): number {
    const code = this.#glyphs.push(glyph) - 1;
    if (width !== undefined) this.#widths.set(code, Math.round(width * this.#font.unitsPerEm));
    return code;
  }

  encode(): Uint8Array {
    const outlines: Uint8Array[] = [];
    // Glyphs that others are put together from join the list while it is gone through.
    for (const glyph of this.#glyphs) outlines.push(this.#outline(glyph));
    const own: Partial<Record<Tag, Uint8Array>> = {
      hhea: this.#changed('hhea', 34),
      maxp: this.#changed('maxp', 4),
      loca: this.#locations(outlines),
      glyf: concat(outlines),
      hmtx: this.#metrics(),
    };
    const tables = tags.flatMap((tag): [Tag, Uint8Array][] =>
      this.#font.has(tag) ? [[tag, own[tag] ?? bytesOf(this.#font.table(tag))]] : [],
    );
    return fileOf(tables);
  }

  #outline(glyph: number): Uint8Array {
    const { bytes, parts } = this.#font.outline(glyph);
    if (parts.length === 0) return bytes;
    const changed = viewOf(bytes.slice());
    for (const at of parts) changed.setUint16(at, this.includeGlyph(changed.getUint16(at)));
    return bytesOf(changed);
  }

  /** A table in which the number of glyphs stands. */
  #changed(tag: 'hhea' | 'maxp', at: number): Uint8Array {
    const changed = viewOf(bytesOf(this.#font.table(tag)).slice());
    changed.setUint16(at, this.#glyphs.length);
    return bytesOf(changed);
  }

  #locations(outlines: readonly Uint8Array[]): Uint8Array {
    const long = this.#font.longLocations;
    const table = viewOf(new Uint8Array((outlines.length + 1) * (long ? 4 : 2)));
    let location = 0;
    for (let index = 0; index <= outlines.length; index++) {
      if (long) table.setUint32(index * 4, location);
      else table.setUint16(index * 2, location / 2);
      location += outlines[index]?.length ?? 0;
    }
    return bytesOf(table);
  }

  #metrics(): Uint8Array {
    const table = viewOf(new Uint8Array(this.#glyphs.length * 4));
    for (const [index, glyph] of this.#glyphs.entries()) {
      table.setUint16(index * 4, this.#widths.get(index) ?? this.#font.advance(glyph));
      table.setInt16(index * 4 + 2, this.#font.leftBearing(glyph));
    }
    return bytesOf(table);
  }
}

/** A font file of tables (ISO/IEC 14496-22, 4.1). Viewers of PDF files check no sums. */
function fileOf(tables: readonly [Tag, Uint8Array][]): Uint8Array {
  const count = tables.length;
  const start = 12 + count * 16;
  const file = new Uint8Array(tables.reduce((sum, [, { length }]) => sum + length, start));
  const view = viewOf(file);
  const power = Math.floor(Math.log2(count));
  file.set(latin1Bytes('true'));
  view.setUint16(4, count);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, count * 16 - 2 ** power * 16);
  let offset = start;
  for (const [index, [tag, bytes]] of tables.entries()) {
    const entry = 12 + index * 16;
    file.set(latin1Bytes(tag), entry);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    file.set(bytes, offset);
    offset += bytes.length;
  }
  return file;
}
