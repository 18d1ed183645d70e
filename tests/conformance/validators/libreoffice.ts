/** LibreOffice: a word processor that shares no code with Plenary. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withoutPlaces } from '../../without-places.ts';
import { cache } from '../paths.ts';
import { run, twoAtATime } from '../run.ts';
import { missingWords } from '../words.ts';
import { drawnTextOfPdf, textOfPdf } from './poppler.ts';
import type { Nodes } from '../../../src/tree/types.ts';
import type { Finding } from '../finding.ts';
import { readDocx } from '../../world.ts';

/** Opens Word documents, all in one process, prints them and finds the words that are not there. */
export function libreOffice(
  files: readonly string[],
  expected: (file: string) => string,
): Promise<Finding[]> {
  return converted(files, 'pdf', async (file, pdf) => {
    const readings = await Promise.all([textOfPdf(pdf), drawnTextOfPdf(pdf)]);
    const wanted = unstretched(expected(file));
    const missing = readings.map((text) => text && missingWords(file, wanted, unstretched(text)));
    const [first, second] = missing;
    if (!first || !second) return undefined;
    // Poppler joins lines at hyphens in the one and parts Arabic words in the other.
    return first.filter(({ message }) => second.some((other) => other.message === message));
  });
}

/**
 * LibreOffice stretches Arabic words with the kashida (U+0640) to the width of the line, and counts
 * items from a bare alef where Word counts from one with a hamza.
 */
function unstretched(text: string): string {
  return text.replaceAll('\u0640', '').replace(/(?<!\p{L})\u0623(?!\p{L})/gu, '\u0627');
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
 * takes a line feed in text for the space that every program shows in its place, and gives every row
 * of a table as many cells as the table has columns.
 */
function readAll(path: string): string[] {
  const { file, root } = readDocx(readFileSync(path));
  const tree = JSON.stringify(withRowsCutShort(withoutPlaces(root)), undefined, 1);
  return [...file.messages.map(String), ...tree.replace(/\\n/g, ' ').split('\n')];
}

/** Rows that end with their last cell that holds anything. */
function withRowsCutShort<Kind extends Nodes>(node: Kind): Kind {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).map(withRowsCutShort);
  if (node.type !== 'tableRow') return { ...node, children };
  const last = children.findLastIndex((cell) => 'children' in cell && cell.children.length > 0);
  return { ...node, children: children.slice(0, last + 1) };
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
