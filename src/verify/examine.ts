/** Reads an edition once: for its outline, and for what its format must have. */
import { outlineOfEpub, readEpub } from '../read/epub/read.ts';
import { parseHtml } from '../read/html/parse-html.ts';
import { outlineOfHtml } from '../read/html/read.ts';
import { readOutline, type EditionFormat } from '../read/outline/read-outline.ts';
import type { Outline } from '../tree/outline.ts';
import type { Fault } from './finding.ts';

/** An edition read back: what it reads as, and the conditions of its format that it breaks. */
export interface Examined {
  outline: Outline;
  faults: Fault[];
}

const examiners = {
  html: async (bytes) => ({ outline: outlineOfHtml(parseHtml(bytes)), faults: [] }),
  epub: async (bytes) => ({ outline: outlineOfEpub(readEpub(bytes)), faults: [] }),
  docx: async (bytes) => ({ outline: await readOutline(bytes, 'docx'), faults: [] }),
  pdf: async (bytes) => {
    const [{ readPdf }, { outlineOfPdf }, { checkPdf }] = await Promise.all([
      import('../read/pdf/read.ts'),
      import('../read/pdf/outline.ts'),
      import('./pdf/check.ts'),
    ]);
    const reading = await readPdf(bytes);
    return { outline: outlineOfPdf(reading), faults: checkPdf(reading) };
  },
} satisfies Record<EditionFormat, (bytes: Uint8Array) => Promise<Examined>>;

/** @throws {Error} when the bytes are no whole edition of the format. */
export function examine(bytes: Uint8Array, format: EditionFormat): Promise<Examined> {
  return examiners[format](bytes);
}
