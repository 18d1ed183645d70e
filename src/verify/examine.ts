/** Reads an edition once: for its outline, and for what its format must have. */
import { outlineOfEpub, readEpub } from '../read/epub/read.ts';
import { parseHtml } from '../read/html/parse-html.ts';
import { outlineOfHtml } from '../read/html/read.ts';
import { readOutline, type EditionFormat } from '../read/outline/read-outline.ts';
import type { Outline } from '../tree/outline.ts';
import { checkWord } from './docx/check.ts';
import { checkEpub } from './epub/check.ts';
import type { Fault } from './finding.ts';
import { checkHtml } from './html/check.ts';

/** An edition read back: what it reads as, and the conditions of its format that it breaks. */
export interface Examined {
  outline: Outline;
  faults: Fault[];
}

const examiners = {
  html: async (bytes) => {
    const page = parseHtml(bytes);
    return { outline: outlineOfHtml(page), faults: checkHtml(page) };
  },
  epub: async (bytes, pdf) => {
    const reading = readEpub(bytes);
    return { outline: outlineOfEpub(reading), faults: checkEpub(reading, pdf) };
  },
  docx: async (bytes) => ({
    outline: await readOutline(bytes, 'docx'),
    faults: checkWord(bytes),
  }),
  pdf: async (bytes) => {
    const [{ readPdf }, { outlineOfPdf }, { checkPdf }] = await Promise.all([
      import('../read/pdf/read.ts'),
      import('../read/pdf/outline.ts'),
      import('./pdf/check.ts'),
    ]);
    const reading = await readPdf(bytes);
    return { outline: outlineOfPdf(reading), faults: checkPdf(reading) };
  },
} satisfies Record<EditionFormat, Examiner>;

type Examiner = (bytes: Uint8Array, pdf: Outline | undefined) => Promise<Examined>;

/**
 * Examines an edition.
 * @param pdf what the PDF of the same text reads as: it has the pages that an e-book marks.
 * @throws {Error} when the bytes are no whole edition of the format.
 */
export function examine(
  bytes: Uint8Array,
  format: EditionFormat,
  pdf?: Outline,
): Promise<Examined> {
  const examiner: Examiner = examiners[format];
  return examiner(bytes, pdf);
}
