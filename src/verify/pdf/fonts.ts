/** Fonts: ISO 14289-1 7.21, ISO 19005-2 6.2.11. Only what the pages show is checked. */
import type { PdfDictionary } from '../../read/pdf/objects/index.ts';
import { readFont, type PdfFont } from '../../read/pdf/fonts.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import type { Fault } from '../finding.ts';

export function fonts(reading: PdfReading): Fault[] {
  const faults: Fault[] = [];
  for (const [dictionary, { codes, page }] of usedCodes(reading)) {
    const font = readFont(reading.file, dictionary, reading.unicodeOf);
    faults.push(...fontFaults(font, codes, page));
  }
  return [...faults, ...privateUse(reading)];
}

/** The codes that each font shows visibly, and the first page on which it does. */
function usedCodes(reading: PdfReading): Map<PdfDictionary, { codes: Set<number>; page: number }> {
  const used = new Map<PdfDictionary, { codes: Set<number>; page: number }>();
  for (const { page, content } of reading.pages) {
    for (const event of content.events) {
      if (event.kind !== 'text' || !event.font || event.mode === invisible) continue;
      const known = used.get(event.font) ?? { codes: new Set(), page: page.number };
      used.set(event.font, known);
      const wide = reading.file.name(event.font.get('Subtype')) === 'Type0';
      addCodes(known.codes, event.codes, wide);
    }
  }
  return used;
}

const invisible = 3;

function addCodes(codes: Set<number>, bytes: Uint8Array, wide: boolean): void {
  for (let at = 0; at < bytes.length; at += wide ? 2 : 1) {
    const byte = bytes[at] ?? 0;
    codes.add(wide ? byte * 256 + (bytes[at + 1] ?? 0) : byte);
  }
}

function fontFaults(font: PdfFont, codes: ReadonlySet<number>, page: number): Fault[] {
  if (font.subtype === 'Type3') return [];
  const place = { page };
  const faults: Fault[] = [];
  if (!font.embedded) {
    faults.push({ ruleId: '7.21.4.1-1', reason: `The font ${font.name} is not embedded.`, place });
  }
  const { descendant } = font;
  // Only composite fonts with codes that are CIDs say all that follows in the file itself.
  if (!descendant || !font.identity) return faults;
  if (descendant.subtype === 'CIDFontType2' && !descendant.hasGlyphMap) {
    faults.push({
      ruleId: '7.21.3.2-1',
      reason: `The font ${font.name} has no CIDToGIDMap.`,
      place,
    });
  }
  return [
    ...faults,
    ...unicodeFaults(font, codes, page),
    ...glyphFaults(font, descendant, codes, page),
  ];
}

function unicodeFaults(font: PdfFont, codes: ReadonlySet<number>, page: number): Fault[] {
  const place = { page };
  const unmapped = [...codes].filter((code) => !font.toUnicode?.get(code));
  const forbidden = [...codes].filter((code) =>
    /[\0\uFEFF\uFFFE]/u.test(font.toUnicode?.get(code) ?? ''),
  );
  const faults: Fault[] = [];
  if (unmapped.length > 0) {
    const reason = `The font ${font.name} has no Unicode for ${listed(unmapped)}.`;
    faults.push({ ruleId: '7.21.7-1', reason, place });
  }
  if (forbidden.length > 0) {
    const reason = `The font ${font.name} maps ${listed(forbidden)} to no character.`;
    faults.push({ ruleId: '7.21.7-2', reason, place });
  }
  return faults;
}

function glyphFaults(
  font: PdfFont,
  { glyphOf, widthOf, program }: NonNullable<PdfFont['descendant']>,
  codes: ReadonlySet<number>,
  page: number,
): Fault[] {
  const place = { page };
  const faults: Fault[] = [];
  const notdef = [...codes].filter((code) => glyphOf(code) === 0);
  if (notdef.length > 0) {
    faults.push({ ruleId: '7.21.8-1', reason: `The font ${font.name} shows .notdef.`, place });
  }
  if (!program) return faults;
  const absent = [...codes].filter((code) => glyphOf(code) >= program.glyphs);
  if (absent.length > 0) {
    const reason = `The font ${font.name} lacks the glyphs of ${listed(absent)}.`;
    faults.push({ ruleId: '7.21.4.1-2', reason, place });
  }
  const wrong = [...codes].filter(
    (code) =>
      !absent.includes(code) && Math.abs(program.advance(glyphOf(code)) - widthOf(code)) > 1,
  );
  if (wrong.length > 0) {
    const reason = `The font ${font.name} has other widths for ${listed(wrong)}.`;
    faults.push({ ruleId: '7.21.5-1', reason, place });
  }
  return faults;
}

function listed(codes: readonly number[]): string {
  const shown = codes.slice(0, 5).map((code) => `code ${code}`);
  return shown.join(', ') + (codes.length > 5 ? ` and ${codes.length - 5} more` : '');
}

/** Symbols of the Private Use Area say nothing without an ActualText. */
function privateUse({ pages }: PdfReading): Fault[] {
  return pages.flatMap(({ page, runs }) => {
    const found = runs.find(({ text, replaced }) => !replaced && /\p{Private_Use}/u.test(text));
    const reason = 'A character of the Private Use Area has no ActualText.';
    return found ? [{ ruleId: '6.2.11.7.3-1' as const, reason, place: { page: page.number } }] : [];
  });
}
