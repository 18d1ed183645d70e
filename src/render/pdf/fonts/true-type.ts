/** A TrueType font file, table by table, as far as a part of it is to be cut out (ISO/IEC 14496-22). */
import { bytesOf, viewOf } from '../../../bytes/index.ts';

/** The outline of a glyph as the file has it; what is put together from others names them. */
export interface Outline {
  bytes: Uint8Array;
  /** Where in the bytes the number of a glyph stands that is a part of this one. */
  parts: number[];
}

const needed = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'post'];

/** The font in a file; none where it is of another kind, or where its glyphs vary along an axis. */
export function trueTypeFont(file: Uint8Array): TrueTypeFont | undefined {
  const tables = tablesOf(viewOf(file));
  const whole = needed.every((tag) => tables.has(tag)) && !tables.has('fvar');
  return whole ? new TrueTypeFont(tables) : undefined;
}

export class TrueTypeFont {
  readonly #tables: ReadonlyMap<string, DataView>;
  readonly #locations: DataView;
  readonly #outlines: DataView;
  readonly #metrics: DataView;
  readonly #fullMetrics: number;
  /** Whether the places of outlines are told in four bytes each. */
  readonly longLocations: boolean;

  constructor(tables: ReadonlyMap<string, DataView>) {
    this.#tables = tables;
    this.#locations = this.table('loca');
    this.#outlines = this.table('glyf');
    this.#metrics = this.table('hmtx');
    this.#fullMetrics = this.table('hhea').getUint16(34);
    this.longLocations = this.table('head').getInt16(50) === 1;
  }

  get unitsPerEm(): number {
    return this.table('head').getUint16(18);
  }

  has(tag: string): boolean {
    return this.#tables.has(tag);
  }

  table(tag: string): DataView {
    const table = this.#tables.get(tag);
    if (!table) throw new RangeError(`The font file has no table "${tag}".`);
    return table;
  }

  /** The beginning of the table "post" (5.2.8): after it come the names of all glyphs. */
  get post(): { italicAngle: number; isFixedPitch: number } {
    const table = this.table('post');
    return { italicAngle: table.getInt32(4) / 0x10000, isFixedPitch: table.getUint32(12) };
  }

  /** How far the pen moves over a glyph, in the font's own units. */
  advance(glyph: number): number {
    // The glyphs at the end of the table share the last advance (5.2.5).
    return this.#metrics.getUint16(Math.min(glyph, this.#fullMetrics - 1) * 4);
  }

  /** From the pen to the left edge of a glyph. */
  leftBearing(glyph: number): number {
    const shared = glyph - this.#fullMetrics;
    return this.#metrics.getInt16(shared < 0 ? glyph * 4 + 2 : this.#fullMetrics * 4 + shared * 2);
  }

  outline(glyph: number): Outline {
    const start = this.#location(glyph);
    const view = partOf(this.#outlines, start, this.#location(glyph + 1) - start);
    return { bytes: bytesOf(view), parts: partsOf(view) };
  }

  #location(glyph: number): number {
    return this.longLocations
      ? this.#locations.getUint32(glyph * 4)
      : this.#locations.getUint16(glyph * 2) * 2;
  }
}

/** The signatures of TrueType (4.1); collections and compressed fonts have others. */
const signatures = [0x00010000, 0x74727565];

/** The tables by their tags. */
function tablesOf(file: DataView): Map<string, DataView> {
  const tables = new Map<string, DataView>();
  if (!signatures.includes(file.getUint32(0))) return tables;
  for (let index = 0; index < file.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...bytesOf(partOf(file, entry, 4)));
    const length = file.getUint32(entry + 12);
    if (length > 0) tables.set(tag, partOf(file, file.getUint32(entry + 8), length));
  }
  return tables;
}

/** The flags of a part (5.3.3.1): what follows its number, and whether another part comes. */
const flag = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;

function partsOf(outline: DataView): number[] {
  const parts: number[] = [];
  if (outline.byteLength === 0 || outline.getInt16(0) >= 0) return parts;
  for (let at = 10, more = true; more;) {
    const flags = outline.getUint16(at);
    parts.push(at + 2);
    at += flags & flag.words ? 8 : 6;
    at += flags & flag.scale ? 2 : flags & flag.twoScales ? 4 : flags & flag.matrix ? 8 : 0;
    more = (flags & flag.more) !== 0;
  }
  return parts;
}

function partOf(view: DataView, start: number, length: number): DataView {
  return new DataView(view.buffer, view.byteOffset + start, length);
}
