/** What becomes of a document: its editions take their places in the output folder, all that verify or none. */
import { fileTrouble, type FileTrouble } from './file-trouble.ts';
import type { Format } from '../editions/formats.ts';
import type { DocumentRecord } from '../editions/manifest.ts';
import type { DocumentMessage } from './messages.ts';
import type { Finding } from '../verify/finding.ts';
import { writeWhole, type WholeFile } from './write-whole.ts';

export interface PublishedDocument {
  path: string;
  /**
   * `built`: some editions were written. `unchanged`: all stand there already. `unverified`: some
   * do not verify, and only the others were written. `withheld`: errors in the text. `failed`: a
   * file could not be read or written, or the program has a fault.
   */
  status: 'built' | 'unchanged' | 'unverified' | 'withheld' | 'leftOut' | 'failed';
  messages: DocumentMessage[];
  /** Why editions were not published: what was found when they were read back. */
  findings?: Finding[];
  trouble?: FileTrouble;
  record?: DocumentRecord;
  /** The formats that were written now. */
  written: Format[];
}

/** A document, and what is left to do for it: its files are to be written, all of them or none. */
export interface BuiltDocument {
  document: PublishedDocument;
  files: WholeFile[];
}

/** Writes what was built. Never throws: what went wrong is in the result. */
export async function publishDocument({
  document,
  files,
}: BuiltDocument): Promise<PublishedDocument> {
  try {
    if (files.length > 0) await writeWhole(files);
    return document;
  } catch (error) {
    const { path, messages } = document;
    const trouble = fileTrouble(error, path);
    return { path, status: 'failed', messages, trouble, written: [] };
  }
}
