/** Pictures of the pages of a PDF, by PDF.js on a canvas. */
import type { Canvas } from '@napi-rs/canvas';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PagePicture } from '../verify/index.ts';

type DrawingCanvas = Parameters<PDFPageProxy['render']>[0]['canvas'];

const scale = 1.5;
const quality = 80;

/**
 * Draws the pages of a PDF; nothing where the canvas is not installed for this system.
 * @param most no more pages than that.
 */
export async function pagePictures(bytes: Uint8Array, most: number): Promise<PagePicture[]> {
  const createCanvas = await canvasFactory();
  if (!createCanvas) return [];
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, isEvalSupported: false });
  try {
    const document = await task.promise;
    const pictures: PagePicture[] = [];
    for (let number = 1; number <= Math.min(most, document.numPages); number++) {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale });
      const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
      // PDF.js draws on any canvas with the interface of the browser's.
      await page.render({ canvas: canvas as unknown as DrawingCanvas, viewport }).promise;
      const image = await canvas.encode('webp', quality);
      pictures.push({
        page: number,
        width: viewport.width / scale,
        height: viewport.height / scale,
        address: `data:image/webp;base64,${image.toString('base64')}`,
      });
      page.cleanup();
    }
    return pictures;
  } finally {
    await task.destroy();
  }
}

async function canvasFactory(): Promise<((width: number, height: number) => Canvas) | undefined> {
  try {
    return (await import('@napi-rs/canvas')).createCanvas;
  } catch {
    return undefined;
  }
}
