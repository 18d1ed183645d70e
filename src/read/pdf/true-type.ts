/** The few facts of an embedded TrueType program that a PDF's own figures must agree with. */
import { viewOf } from '../../bytes/index.ts';

export interface TrueType {
  glyphs: number;
  /** The advance of a glyph in thousandths of the em. */
  advance(glyph: number): number;
}

/** Reads `head`, `hhea`, `maxp` and `hmtx`; nothing if the program lacks one of them. */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const view = viewOf(bytes);
  const tables = tableOffsets(view);
  const [head, hhea, maxp, hmtx] = ['head', 'hhea', 'maxp', 'hmtx'].map((tag) => tables.get(tag));
  if (head === undefined || hhea === undefined || maxp === undefined || hmtx === undefined) {
    return undefined;
  }
  try {
    const unitsPerEm = view.getUint16(head + 18);
    const metrics = view.getUint16(hhea + 34);
    const glyphs = view.getUint16(maxp + 4);
    const advance = (glyph: number): number =>
      (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm;
    advance(glyphs - 1);
    return { glyphs, advance };
  } catch {
    // A table that ends too early: the program is damaged, which other checks report.
    return undefined;
  }
}

function tableOffsets(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  const count = view.byteLength >= 12 ? view.getUint16(4) : 0;
  for (let n = 0; n < count && 12 + 16 * (n + 1) <= view.byteLength; n++) {
    const at = 12 + 16 * n;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)));
    tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}
