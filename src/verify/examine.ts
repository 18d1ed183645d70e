/** Reads an edition once: for its outline, and for what its format must have. */
import { outlineOfEpub, readEpub } from '../read/epub/read.ts';
import { parseHtml } from '../read/html/parse-html.ts';
import { outlineOfHtml } from '../read/html/read.ts';
import { readOutline, type EditionFormat } from '../read/outline/read-outline.ts';
import type { Outline } from '../tree/outline.ts';
import { checkWord, coreTitle } from './docx/check.ts';
import { readParts } from './docx/parts.ts';
import { checkEpub } from './epub/check.ts';
import type { Fault } from './finding.ts';
import { checkHtml } from './html/check.ts';

/** An edition read back: what it reads as, and the conditions of its format that it breaks. */
export interface Examined {
  /** Missing when the text of the edition cannot be read. */
  outline?: Outline;
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
  docx: async (bytes) => {
    const file = readParts(bytes);
    const faults = checkWord(file);
    try {
      // The tree has the title of the text; what matters to a reader is that of the properties.
      const { title: _, ...outline } = await readOutline(bytes, 'docx');
      const title = coreTitle(file);
      return { outline: { ...outline, ...(title !== undefined && { title }) }, faults };
    } catch (error) {
      return { faults: [...faults, unreadable(error)] };
    }
  },
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
 * Examines an edition; one that cannot be read has that as its fault.
 * @param pdf what the PDF of the same text reads as: it has the pages that an e-book marks.
 */
export async function examine(
  bytes: Uint8Array,
  format: EditionFormat,
  pdf?: Outline,
): Promise<Examined> {
  const examiner: Examiner = examiners[format];
  try {
    return await examiner(bytes, pdf);
  } catch (error) {
    return { faults: [unreadable(error)] };
  }
}

function unreadable(error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  return { ruleId: 'edition-unreadable', reason };
}
