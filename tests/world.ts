/** The functions of the core with Node's world given to them, as the main entry binds them. */
import type { VFile } from 'vfile';
import {
  contextFor as contextIn,
  type CheckContext,
  type CheckOptions,
} from '../src/check/context.ts';
import { nodeWorld } from '../src/door/world.ts';
import type { Format } from '../src/editions/formats.ts';
import {
  readDocx as readDocxIn,
  type ReadDocx,
  type ReadDocxOptions,
} from '../src/read/docx/index.ts';
import { readEpub as readEpubIn, type EpubReading } from '../src/read/epub/read.ts';
import {
  readPrint as readPrintIn,
  type ReadPrint,
  type ReadPrintOptions,
} from '../src/read/print/index.ts';
import {
  readFileOutline as readFileOutlineIn,
  readOutline as readOutlineIn,
} from '../src/read/outline/read-outline.ts';
import { readPdf as readPdfIn, type PdfReading } from '../src/read/pdf/read.ts';
import type { Outline } from '../src/tree/outline.ts';
import type { Root } from '../src/tree/types.ts';

export {
  check,
  layoutPdf,
  parse,
  readSource,
  renderDocx,
  renderEpub,
  renderHtml,
  renderPdf,
  renderXml,
  resolutionParse,
  verifyEdition,
  writePdf,
} from '../src/index.ts';

export const world = nodeWorld();

export function contextFor(root: Root, file: VFile, options?: CheckOptions): CheckContext {
  return contextIn(root, file, world, options);
}

export function readDocx(bytes: Uint8Array, options?: ReadDocxOptions): ReadDocx {
  return readDocxIn(bytes, world, options);
}

export function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  return readPdfIn(bytes, world);
}

export function readEpub(bytes: Uint8Array): EpubReading {
  return readEpubIn(bytes, world.compression);
}

export function readPrint(bytes: Uint8Array, options?: ReadPrintOptions): Promise<ReadPrint> {
  return readPrintIn(bytes, world, options);
}

export function readOutline(bytes: Uint8Array, format: Format): Promise<Outline> {
  return readOutlineIn(bytes, format, world);
}

export function readFileOutline(input: { path: string; bytes: Uint8Array }): Promise<Outline> {
  return readFileOutlineIn(input, world);
}
