/**
 * The one place that knows PDF.js: opens a file and hands over the operations of its pages. Its
 * operator list is used and not its text content, which makes spaces of the gaps between letters
 * that were spaced out.
 */
import type * as PdfJs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfLibrary } from '../../world.ts';
import { matrixOf, multiply } from './matrix.ts';
import type { Glyph, Operation, PageContent, PathStep } from './operations.ts';
import type { Face, LinkArea } from './page.ts';

export interface OpenFile {
  pageCount: number;
  language?: string;
  producer?: string;
  readPage(number: number): Promise<PageContent>;
  close(): Promise<void>;
}

/** AnnotationMode.DISABLE: appearances of annotations are not the page's own content. */
const withoutAnnotations = 0;

/** Opens a file; throws what PDF.js throws. */
export async function openFile(
  library: PdfLibrary,
  bytes: Uint8Array,
  password?: string,
): Promise<OpenFile> {
  const task = library.getDocument({
    // PDF.js takes the buffer for itself, so it gets a copy.
    data: Uint8Array.from(bytes),
    ...(password !== undefined && { password }),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
  });
  try {
    const document = await task.promise;
    const labels = await document.getPageLabels().catch(() => null);
    const about = await document.getMetadata().catch(() => undefined);
    const info = about?.info as { Language?: unknown; Producer?: unknown } | undefined;
    return {
      pageCount: document.numPages,
      ...(typeof info?.Language === 'string' && { language: info.Language }),
      ...(typeof info?.Producer === 'string' && { producer: info.Producer }),
      readPage: (number) => readPage(library, document, number, labels?.[number - 1]),
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    throw error;
  }
}

async function readPage(
  { OPS }: PdfLibrary,
  document: PdfJs.PDFDocumentProxy,
  number: number,
  label: string | undefined,
): Promise<PageContent> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const list = await page.getOperatorList({ annotationMode: withoutAnnotations });
  const toPage = matrixOf(transform) ?? [1, 0, 0, -1, 0, height];
  const operations = decode(list, OPS, (id) => fontOf(page, id));
  const links = await linksOf(page);
  page.cleanup();
  return {
    number,
    ...(label !== undefined && label !== '' && { label }),
    width,
    height,
    toPage,
    operations,
    links: links.map(({ url, rect }) => {
      const corners = multiply(toPage, [
        rect[2] - rect[0],
        0,
        0,
        rect[3] - rect[1],
        rect[0],
        rect[1],
      ]);
      const [a, b, c, d, e, f] = corners;
      return {
        url,
        left: Math.min(e, e + a + c),
        right: Math.max(e, e + a + c),
        top: Math.min(f, f + b + d),
        bottom: Math.max(f, f + b + d),
      } satisfies LinkArea;
    }),
  };
}

async function linksOf(
  page: PdfJs.PDFPageProxy,
): Promise<{ url: string; rect: [number, number, number, number] }[]> {
  const annotations = (await page.getAnnotations().catch(() => [])) as unknown[];
  return annotations.flatMap((annotation) => {
    const { url, rect } = annotation as { url?: unknown; rect?: unknown };
    const [left, bottom, right, top] = Array.isArray(rect) ? rect.map(Number) : [];
    if (typeof url !== 'string' || top === undefined) return [];
    return [{ url, rect: [left ?? 0, bottom ?? 0, right ?? 0, top] }];
  });
}

/** What PDF.js says of a font. */
interface LoadedFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  isType3Font?: boolean;
  fontMatrix?: number[];
}

function fontOf(page: PdfJs.PDFPageProxy, id: string): LoadedFont {
  return page.commonObjs.has(id) ? (page.commonObjs.get(id) as LoadedFont) : {};
}

const thousandth = 0.001;

function faceOf({ name = '', bold, black, italic }: LoadedFont): Face {
  return {
    name,
    // Chinese sets in Kai what other scripts set in italics.
    italic: italic === true || /ital|obli|(?:^|[^a-z])it$|kai(?:ti|$|[-_,gsu])/i.test(name),
    // … and in Hei or Zhongsong what others set in bold.
    bold:
      bold === true ||
      black === true ||
      /bold|black|heavy|demi|sim\s?hei|hei(?:ti|$|[-_,])|zhongsong/i.test(name),
    barcode: /bar\s?code|3\s?of\s?9|code\s?39/i.test(name),
  };
}

type Operands = readonly unknown[];

/** The operations of an operator list; what does not say what stands where is left out. */
function* decode(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  OPS: PdfLibrary['OPS'],
  fontOf: (id: string) => LoadedFont,
): Generator<Operation> {
  const pictures = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintInlineImageXObject,
    OPS.paintInlineImageXObjectGroup,
    OPS.paintImageMaskXObject,
    OPS.paintImageMaskXObjectGroup,
    OPS.paintImageMaskXObjectRepeat,
  ]);
  const number = (operands: Operands, at = 0): number => Number(operands[at]) || 0;
  for (const [index, operator] of fnArray.entries()) {
    const operands = (argsArray[index] ?? []) as Operands;
    switch (operator) {
      case OPS.save:
        yield { op: 'save' };
        break;
      case OPS.restore:
        yield { op: 'restore' };
        break;
      case OPS.transform:
        yield { op: 'transform', matrix: matrixOf(operands) ?? [1, 0, 0, 1, 0, 0] };
        break;
      case OPS.paintFormXObjectBegin:
        yield { op: 'beginForm', matrix: matrixOf(operands[0]) };
        break;
      case OPS.paintFormXObjectEnd:
        yield { op: 'endForm' };
        break;
      case OPS.beginText:
        yield { op: 'beginText' };
        break;
      case OPS.setTextMatrix:
        yield {
          op: 'textMatrix',
          matrix: matrixOf(operands[0]) ?? matrixOf(operands) ?? [1, 0, 0, 1, 0, 0],
        };
        break;
      case OPS.moveText:
      case OPS.setLeadingMoveText:
        yield {
          op: 'moveText',
          x: number(operands),
          y: number(operands, 1),
          setsLeading: operator === OPS.setLeadingMoveText,
        };
        break;
      case OPS.nextLine:
        yield { op: 'nextLine' };
        break;
      case OPS.setLeading:
        yield { op: 'leading', value: number(operands) };
        break;
      case OPS.setCharSpacing:
        yield { op: 'characterSpacing', value: number(operands) };
        break;
      case OPS.setWordSpacing:
        yield { op: 'wordSpacing', value: number(operands) };
        break;
      case OPS.setHScale:
        yield { op: 'horizontalScale', value: number(operands) / 100 };
        break;
      case OPS.setTextRise:
        yield { op: 'rise', value: number(operands) };
        break;
      case OPS.setTextRenderingMode:
        yield { op: 'mode', value: number(operands) };
        break;
      case OPS.setFont: {
        const font = fontOf(String(operands[0]));
        const unitsPerSize = font.isType3Font ? (font.fontMatrix?.[0] ?? thousandth) : thousandth;
        yield { op: 'font', face: faceOf(font), size: number(operands, 1), unitsPerSize };
        break;
      }
      case OPS.showText:
        yield { op: 'show', glyphs: glyphsOf(operands[0]) };
        break;
      case OPS.clip:
      case OPS.eoClip:
        yield { op: 'clip' };
        break;
      case OPS.constructPath:
        yield { op: 'path', paint: paintOf(number(operands), OPS), steps: stepsOf(operands[1]) };
        break;
      default:
        if (pictures.has(operator)) yield { op: 'picture' };
    }
  }
}

function glyphsOf(glyphs: unknown): (Glyph | number)[] {
  if (!Array.isArray(glyphs)) return [];
  return glyphs.map((glyph: unknown): Glyph | number => {
    if (typeof glyph === 'number') return glyph;
    const { unicode, width, isSpace } = (glyph ?? {}) as {
      unicode?: unknown;
      width?: unknown;
      isSpace?: unknown;
    };
    return {
      text: typeof unicode === 'string' ? unicode : '',
      width: Number(width) || 0,
      spaceCode: isSpace === true,
    };
  });
}

function paintOf(operator: number, OPS: PdfLibrary['OPS']): 'fill' | 'stroke' | 'none' {
  switch (operator) {
    case OPS.stroke:
    case OPS.closeStroke:
      return 'stroke';
    case OPS.endPath:
      return 'none';
    default:
      return 'fill';
  }
}

/** Steps of a path as PDF.js numbers them, and how many coordinates each has. */
const pathSteps = [
  { kind: 'm', coordinates: 2 },
  { kind: 'l', coordinates: 2 },
  { kind: 'c', coordinates: 6 },
  { kind: 'c', coordinates: 4 },
  { kind: 'h', coordinates: 0 },
] as const;

function stepsOf(paths: unknown): PathStep[] {
  const steps: PathStep[] = [];
  for (const path of Array.isArray(paths) ? (paths as unknown[]) : []) {
    const values = path instanceof Float32Array || Array.isArray(path) ? path : [];
    for (let at = 0; at < values.length;) {
      const step = pathSteps[Number(values[at])];
      if (!step) break;
      const end = at + step.coordinates;
      const point = step.coordinates === 0 ? 0 : end - 1;
      steps.push({ kind: step.kind, x: Number(values[point]), y: Number(values[point + 1]) });
      at = end + 1;
    }
  }
  return steps;
}
