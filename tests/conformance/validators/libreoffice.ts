/** LibreOffice: a word processor that shares no code with Plenary. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readDocx } from '../../../src/read/docx/index.ts';
import { withoutPlaces } from '../../without-places.ts';
import { cache } from '../paths.ts';
import { run, twoAtATime } from '../run.ts';
import { missingWords } from '../words.ts';
import { textOfPdf } from './poppler.ts';
import type { Finding } from '../finding.ts';

/** Opens Word documents, all in one process, prints them and finds the words that are not there. */
export function libreOffice(
  files: readonly string[],
  expected: (file: string) => string,
): Promise<Finding[]> {
  return converted(files, 'pdf', async (file, pdf) => {
    const text = await textOfPdf(pdf);
    return text === undefined ? undefined : missingWords(file, expected(file), text);
  });
}

/** Saves Word documents as Word documents and finds what then reads as another tree. */
export function throughLibreOffice(files: readonly string[]): Promise<Finding[]> {
  return converted(files, 'docx:MS Word 2007 XML', (file, saved) => {
    if (!existsSync(saved)) return Promise.resolve(undefined);
    const before = readAll(file);
    const after = readAll(saved);
    const at = before.findIndex((line, index) => line !== after[index]);
    if (at < 0 && before.length === after.length) return Promise.resolve([]);
    const message = `"${before[at] ?? ''}" came back as "${after[at] ?? ''}".`;
    return Promise.resolve([{ file, rule: 'tree-altered', message }]);
  });
}

/**
 * The tree of a Word file, a line for each of its values, and the messages of reading it. LibreOffice
 * takes a line feed in text for the space that every program shows in its place.
 */
function readAll(path: string): string[] {
  const { file, root } = readDocx(readFileSync(path));
  const tree = JSON.stringify(withoutPlaces(root), undefined, 1);
  return [...file.messages.map(String), ...tree.replace(/\\n/g, ' ').split('\n')];
}

/** Converts files and judges each result; `undefined` stands for a file that was not converted. */
async function converted(
  files: readonly string[],
  format: string,
  judge: (file: string, result: string) => Promise<Finding[] | undefined>,
): Promise<Finding[]> {
  const folder = mkdtempSync(join(cache, 'libreoffice-'));
  const extension = format.split(':')[0] ?? format;
  try {
    const { stderr } = await run('soffice', [
      '--headless',
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      // Without it, LibreOffice takes a damaged document for plain text and prints its bytes.
      '--infilter=MS Word 2007 XML',
      '--convert-to',
      format,
      '--outdir',
      folder,
      ...files,
    ]);
    const findings = await twoAtATime(files, async (file): Promise<Finding[]> => {
      const result = join(folder, `${basename(file, '.docx')}.${extension}`);
      const found = await judge(file, result);
      return found ?? [{ file, rule: 'not-converted', message: stderr }];
    });
    return findings.flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
