/** Makes PDF files as a press would: words at places, in fonts and sizes; no tags, nothing of ours. */
import PDFDocument from 'pdfkit';

export interface Placed {
  text: string;
  x: number;
  /** The baseline, from the top of the page. */
  y: number;
  size?: number;
  font?: 'roman' | 'italic' | 'bold' | 'boldItalic' | 'typewriter';
}

export interface Sheet {
  words?: Placed[];
  /** Straight lines: from a point, this far to the right or down. */
  rules?: { x: number; y: number; width?: number; height?: number }[];
  links?: { x: number; y: number; width: number; height: number; url: string }[];
}

const fonts = {
  roman: 'Times-Roman',
  italic: 'Times-Italic',
  bold: 'Times-Bold',
  boldItalic: 'Times-BoldItalic',
  typewriter: 'Courier',
} as const;

export async function printFile(
  sheets: readonly Sheet[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'LETTER', margin: 0, autoFirstPage: false, ...options });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  for (const { words = [], rules = [], links = [] } of sheets) {
    document.addPage();
    for (const { text, x, y, size = 10, font = 'roman' } of words) {
      document
        .font(fonts[font], size)
        .text(text, x, y, { baseline: 'alphabetic', lineBreak: false });
    }
    for (const { x, y, width = 0.5, height = 0.5 } of rules) {
      document.rect(x, y, width, height).fill('black');
    }
    for (const { x, y, width, height, url } of links) document.link(x, y, width, height, url);
  }
  document.end();
  await ended;
  return Uint8Array.from(Buffer.concat(chunks));
}

/** Lines below each other at the leading of the body. */
export function lines(
  texts: readonly string[],
  {
    x = 123.4,
    y,
    leading = 12,
    ...look
  }: Omit<Placed, 'text' | 'x'> & { x?: number; leading?: number },
): Placed[] {
  return texts.map((text, i) => ({ text, x, y: y + i * leading, ...look }));
}

/** A paragraph as New York prints it: the first line set in, the others at the edge. */
export function paragraph(
  [first = '', ...more]: readonly string[],
  { y, lead }: { y: number; lead?: string },
): Placed[] {
  const opening = lead === undefined ? [] : [{ text: lead, x: 147.1, y, font: 'italic' as const }];
  const indent = lead === undefined ? 147.1 : 147.1 + widthOf(`${lead} `, 'italic');
  return [...opening, { text: first, x: indent, y }, ...lines(more, { y: y + 12 })];
}

const ruler = new PDFDocument();

export function widthOf(text: string, font: keyof typeof fonts = 'roman', size = 10): number {
  return ruler.font(fonts[font], size).widthOfString(text);
}
