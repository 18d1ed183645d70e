/** The outline of any file: of an edition from its bytes alone, of a source through its tree. */
import { outlineOf } from '../../tree/outline-of.ts';
import type { Outline } from '../../tree/outline.ts';
import { outlineOfEpub, readEpub } from '../epub/read.ts';
import { parseHtml } from '../html/parse-html.ts';
import { outlineOfHtml } from '../html/read.ts';
import { readSource } from '../index.ts';

/** The formats of editions. */
export type EditionFormat = 'pdf' | 'epub' | 'docx' | 'html';

/**
 * What an edition reads as.
 * @throws {Error} when the bytes are no such edition: `PdfError`, `ContainerError` and others say why.
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
      return outlineOfSource({ path: 'edition.docx', bytes });
  }
}

/**
 * What a file reads as, whatever it is: `.pdf`, `.epub`, `.html`, or any readable source.
 * @throws {Error} when it cannot be read; the message says why.
 */
export function readFileOutline({
  path,
  bytes,
}: {
  path: string;
  bytes: Uint8Array;
}): Promise<Outline> {
  const format = formatOf(path);
  return format === undefined ? outlineOfSource({ path, bytes }) : readOutline(bytes, format);
}

/** The format that a file's name tells; nothing for a source. */
export function formatOf(path: string): EditionFormat | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  switch (extension) {
    case 'pdf':
    case 'epub':
    case 'docx':
    case 'html':
      return extension;
    case 'htm':
    case 'xhtml':
      return 'html';
    default:
      return undefined;
  }
}

/** A source reads as its tree does. */
async function outlineOfSource(input: { path: string; bytes: Uint8Array }): Promise<Outline> {
  const { file, root } = await readSource(input);
  const fatal = file.messages.find((message) => message.fatal === true);
  if (fatal) throw new Error(fatal.reason);
  return outlineOf(root);
}
