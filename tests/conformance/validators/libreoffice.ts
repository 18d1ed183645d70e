/** LibreOffice: a word processor that shares no code with Plenary. */
import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache } from '../paths.ts';
import { run, twoAtATime } from '../run.ts';
import { missingWords } from '../words.ts';
import { textOfPdf } from './poppler.ts';
import type { Finding } from '../finding.ts';

/** Opens Word documents, all in one process, prints them and finds the words that are not there. */
export async function libreOffice(
  files: readonly string[],
  expected: (file: string) => string,
): Promise<Finding[]> {
  const folder = mkdtempSync(join(cache, 'libreoffice-'));
  try {
    const { stderr } = await run('soffice', [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      // Without it, LibreOffice takes a damaged document for plain text and prints its bytes.
      '--infilter=MS Word 2007 XML',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files,
    ]);
    const findings = await twoAtATime(files, async (file): Promise<Finding[]> => {
      const text = await textOfPdf(join(folder, basename(file).replace(/\.docx$/, '.pdf')));
      if (text === undefined) return [{ file, rule: 'not-converted', message: stderr }];
      return missingWords(file, expected(file), text);
    });
    return findings.flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
