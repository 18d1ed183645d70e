/** The fonts of a file as their dictionaries describe them: ISO 32000-1 9.6 to 9.9. */
import { parseToUnicode } from './cmap.ts';
import { PdfName, type PdfDictionary, type PdfFile, type PdfObject } from './objects/index.ts';
import { readTrueType, type TrueType } from './true-type.ts';

export interface PdfFont {
  /** "ABCDEF+Tinos-Regular". */
  name: string;
  subtype: string;
  /** Two-byte codes that are CIDs as they stand (Identity-H). */
  identity: boolean;
  encoding: string | undefined;
  embedded: boolean;
  toUnicode: ReadonlyMap<number, string> | undefined;
  /** The descendant of a composite font. */
  descendant?: {
    subtype: string;
    hasGlyphMap: boolean;
    /** The glyph of a CID in the font program. */
    glyphOf: (cid: number) => number;
    /** The width that the dictionary gives for a CID, in thousandths. */
    widthOf: (cid: number) => number;
    program: TrueType | undefined;
  };
}

/** What the codes of a font stand for, as its ToUnicode map says; nothing when it has none. */
export type UnicodeOf = (font: PdfDictionary) => ReadonlyMap<number, string> | undefined;

/** Reads the ToUnicode map of each font of a file once. */
export function unicodeMaps(file: PdfFile): UnicodeOf {
  const known = new Map<PdfDictionary, ReadonlyMap<number, string> | undefined>();
  return (font) => {
    if (!known.has(font)) {
      const bytes = file.stream(font.get('ToUnicode'));
      known.set(font, bytes && parseToUnicode(bytes));
    }
    return known.get(font);
  };
}

/** Describes a font from its dictionary. */
export function readFont(file: PdfFile, dictionary: PdfDictionary, unicodeOf: UnicodeOf): PdfFont {
  const descendant = file.dictionary(file.array(dictionary.get('DescendantFonts'))?.[0]);
  const descriptor = file.dictionary((descendant ?? dictionary).get('FontDescriptor'));
  const program = programOf(file, descriptor);
  const encoding = file.name(dictionary.get('Encoding'));
  return {
    name: file.name(dictionary.get('BaseFont')) ?? '',
    subtype: file.name(dictionary.get('Subtype')) ?? '',
    identity: encoding === 'Identity-H' || encoding === 'Identity-V',
    encoding,
    embedded: program !== undefined,
    toUnicode: unicodeOf(dictionary),
    ...(descendant && {
      descendant: {
        subtype: file.name(descendant.get('Subtype')) ?? '',
        hasGlyphMap: descendant.get('CIDToGIDMap') !== undefined,
        glyphOf: glyphMap(file, descendant),
        widthOf: widthMap(file, descendant),
        program: program?.kind === 'FontFile2' ? readTrueType(program.bytes) : undefined,
      },
    }),
  };
}

function programOf(
  file: PdfFile,
  descriptor: PdfDictionary | undefined,
): { kind: string; bytes: Uint8Array } | undefined {
  for (const kind of ['FontFile2', 'FontFile3', 'FontFile']) {
    const bytes = file.stream(descriptor?.get(kind));
    if (bytes && bytes.length > 0) return { kind, bytes };
  }
  return undefined;
}

function glyphMap(file: PdfFile, descendant: PdfDictionary): (cid: number) => number {
  const map = file.resolve(descendant.get('CIDToGIDMap'));
  const bytes = map instanceof PdfName ? undefined : file.stream(map);
  if (!bytes) return (cid) => cid;
  return (cid) => (bytes[cid * 2] ?? 0) * 256 + (bytes[cid * 2 + 1] ?? 0);
}

/** The `W` array: `c [w1 w2 …]` or `first last w`, 9.7.4.3. */
function widthMap(file: PdfFile, descendant: PdfDictionary): (cid: number) => number {
  const widths = new Map<number, number>();
  const entries = (file.array(descendant.get('W')) ?? []).map(file.resolve);
  const number = (object: PdfObject | undefined): number =>
    typeof object === 'number' ? object : 0;
  for (let n = 0; n < entries.length;) {
    const first = number(entries[n]);
    const list = entries[n + 1];
    if (Array.isArray(list)) {
      for (const [index, width] of list.entries())
        widths.set(first + index, number(file.resolve(width)));
      n += 2;
    } else {
      const last = Math.min(number(list), 0xffff);
      for (let cid = first; cid <= last; cid++) widths.set(cid, number(entries[n + 2]));
      n += 3;
    }
  }
  const fallback = file.number(descendant.get('DW')) ?? 1000;
  return (cid) => widths.get(cid) ?? fallback;
}
