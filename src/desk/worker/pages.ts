/** Pictures of the pages of PDF files, drawn here so that the page stays free. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Asking, PageSize } from '../protocol.ts';
import { OffscreenCanvases, NoFilters } from './canvases.ts';
import { world } from './site.ts';

const opened = new Map<string, PDFDocumentProxy>();

/** Opens a file under a key; what had the key before is closed. */
export async function openPages({ key, bytes }: Asking['openPages']): Promise<PageSize[]> {
  const library = await (await world()).pdf();
  await opened.get(key)?.loadingTask.destroy();
  opened.delete(key);
  const task = library.getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    // There is no document to add fonts to: letters are drawn as shapes.
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    standardFontDataUrl: new URL('./standard-fonts/', import.meta.url).href,
    CanvasFactory: OffscreenCanvases,
    FilterFactory: NoFilters,
  });
  const document = await task.promise;
  opened.set(key, document);
  const sizes: PageSize[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { width, height } = (await document.getPage(number)).getViewport({ scale: 1 });
    sizes.push({ width, height });
  }
  return sizes;
}

/** A page in a width of so many pixels. */
export async function drawPage({
  key,
  page: number,
  width,
}: Asking['drawPage']): Promise<ImageBitmap> {
  const document = opened.get(key);
  if (!document) throw new Error('These pages are no longer open.');
  const page = await document.getPage(number);
  const scale = width / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  const canvas = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // PDF.js draws on any canvas with the interface of the document's.
  const target = canvas as unknown as HTMLCanvasElement;
  await page.render({ canvas: target, viewport }).promise;
  page.cleanup();
  return canvas.transferToImageBitmap();
}
