/** The outline of an edition, from its bytes alone. */
import type { Outline } from '../../tree/outline.ts';
import { outlineOfEpub, readEpub } from '../epub/read.ts';
import { parseHtml } from '../html/parse-html.ts';
import { outlineOfHtml } from '../html/read.ts';

/** The formats of editions. */
export type EditionFormat = 'pdf' | 'epub' | 'docx' | 'html';

/**
 * What an edition reads as.
 * @throws {PdfError | ContainerError} when the bytes are no such edition.
 */
export async function readOutline(bytes: Uint8Array, format: EditionFormat): Promise<Outline> {
  switch (format) {
    case 'html':
      return outlineOfHtml(parseHtml(bytes));
    case 'epub':
      return outlineOfEpub(readEpub(bytes));
    case 'pdf': {
      // PDF.js takes a quarter of a second to load, which the other formats need not spend.
      const [{ readPdf }, { outlineOfPdf }] = await Promise.all([
        import('../pdf/read.ts'),
        import('../pdf/outline.ts'),
      ]);
      return outlineOfPdf(await readPdf(bytes));
    }
    case 'docx':
      throw new Error('The reader of Word files is not here yet.');
  }
}
