/**
 * The characters that each page shows, read by PDF.js: it knows the encodings of all kinds of fonts.
 * Its operator list is used and not its text content, which drops the spaces of the file and puts
 * in its own by position.
 */
import type { PdfLibrary } from '../../world.ts';
import { PdfError } from './objects/index.ts';

/** For each page, and each text-showing operator in order, what its glyphs stand for. */
export type ShownCharacters = string[][][];

/** AnnotationMode.DISABLE: appearances of annotations are not the page's own content. */
const withoutAnnotations = 0;

/** @throws {PdfError} when PDF.js cannot read the file. */
export async function readCharacters(
  bytes: Uint8Array,
  { getDocument, OPS }: PdfLibrary,
): Promise<ShownCharacters> {
  // PDF.js takes the buffer for itself, so it gets a copy.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
  });
  try {
    const document = await task.promise;
    const pages: ShownCharacters = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const list = await page.getOperatorList({ annotationMode: withoutAnnotations });
      pages.push(shownTexts(list.fnArray, list.argsArray as unknown[][], OPS.showText));
      page.cleanup();
    }
    return pages;
  } catch (cause) {
    throw new PdfError(`PDF.js cannot read the file: ${String(cause)}`, { cause });
  } finally {
    await task.destroy();
  }
}

function shownTexts(operators: number[], operands: unknown[][], showText: number): string[][] {
  const texts: string[][] = [];
  for (const [index, operator] of operators.entries()) {
    if (operator === showText) texts.push(charactersOf(operands[index]?.[0]));
  }
  return texts;
}

/** Glyphs and, between them, adjustments as numbers. */
function charactersOf(glyphs: unknown): string[] {
  if (!Array.isArray(glyphs)) return [];
  return glyphs.map((glyph: unknown) => (isGlyph(glyph) ? glyph.unicode : ''));
}

function isGlyph(value: unknown): value is { unicode: string } {
  return typeof value === 'object' && value !== null && 'unicode' in value;
}
