/** Poppler's pdftotext: a reader of PDF that shares no code with Plenary. */
import { run, twoAtATime } from '../run.ts';
import { missingWords } from '../words.ts';
import type { Finding } from '../finding.ts';

/** Reads PDF files and finds the words that did not come out. */
export async function poppler(
  files: readonly string[],
  expected: (file: string) => string,
): Promise<Finding[]> {
  const findings = await twoAtATime(files, async (file): Promise<Finding[]> => {
    const text = await textOfPdf(file);
    if (text === undefined) return [{ file, rule: 'not-readable', message: 'pdftotext failed.' }];
    return missingWords(file, expected(file), text);
  });
  return findings.flat();
}

/** The text of a PDF file as Poppler reads it, or nothing when it cannot. */
export function textOfPdf(file: string): Promise<string | undefined> {
  return pdftotext(file);
}

/** The same as it is drawn: the hyphen at the end of a line stays, whatever the next line is of. */
export function drawnTextOfPdf(file: string): Promise<string | undefined> {
  return pdftotext(file, '-raw');
}

async function pdftotext(file: string, ...options: string[]): Promise<string | undefined> {
  const { code, stdout } = await run('pdftotext', [...options, '-enc', 'UTF-8', file, '-']);
  return code === 0 ? stdout : undefined;
}
