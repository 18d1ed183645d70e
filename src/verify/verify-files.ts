/** Verifies what stands on a disk: whole output folders, or single editions. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { formatOf, readFileOutline, type EditionFormat } from '../read/outline/read-outline.ts';
import type { Outline } from '../tree/outline.ts';
import { examine } from './examine.ts';
import { findingOf, type Finding } from './finding.ts';
import { listDocuments, listedDocumentOf, type ListedDocument } from './manifest.ts';
import type { VerificationReport, VerifiedDocument, VerifiedEdition } from './report.ts';
import { judge } from './verify-edition.ts';

export interface VerifyOptions {
  /** The source to hold editions against, instead of the one that the manifest names. */
  source?: string;
}

/** There is nothing to verify at a path; the message says what to do. */
export class VerifyPathError extends Error {
  override name = 'VerifyPathError';
}

/**
 * Verifies folders and editions.
 * @throws {VerifyPathError} when a path is no edition and no folder of editions.
 */
export async function verifyPaths(
  paths: readonly string[],
  options: VerifyOptions = {},
): Promise<VerificationReport> {
  const documents: VerifiedDocument[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    documents.push(
      ...(isFolder ? await verifyFolder(path, options) : [await verifyFile(path, options)]),
    );
  }
  return { documents };
}

async function verifyFolder(folder: string, options: VerifyOptions): Promise<VerifiedDocument[]> {
  const listed = await listDocuments(folder);
  if (listed.length === 0) {
    throw new VerifyPathError(
      `${folder} has no manifest that lists editions. Build into it first, or name an edition and its --source.`,
    );
  }
  const documents: VerifiedDocument[] = [];
  for (const document of listed) documents.push(await verifyDocument(folder, document, options));
  return documents;
}

async function verifyFile(path: string, options: VerifyOptions): Promise<VerifiedDocument> {
  const format = formatOf(path);
  if (!format) {
    throw new VerifyPathError(`${path} is no edition (.pdf, .epub, .docx, .html) and no folder.`);
  }
  const folder = dirname(path);
  const file = basename(path);
  const listed = options.source === undefined ? await listedDocumentOf(folder, file) : undefined;
  const source = listed?.source;
  const document: ListedDocument = {
    name: listed?.name ?? file,
    editions: [{ file, format }],
    ...(source !== undefined && { source }),
  };
  return verifyDocument(folder, document, options);
}

async function verifyDocument(
  folder: string,
  { name, editions, ...listed }: ListedDocument,
  options: VerifyOptions,
): Promise<VerifiedDocument> {
  const source = options.source ?? listed.source;
  const outline = source === undefined ? missingSource : await outlineOfSource(source);
  const verified: VerifiedEdition[] = [];
  let pdf: Outline | undefined;
  // PDFs come first: an e-book's page list is held against the pages of its PDF.
  for (const { file, format } of [...editions].sort(pdfFirst)) {
    const bytes = await bytesOf(join(folder, file));
    const about = { name: file, format };
    const examined = bytes && (await examine(bytes, format, pdf));
    if (format === 'pdf') pdf ??= examined?.outline;
    const findings = !examined
      ? [findingOf({ ruleId: 'edition-missing', reason: 'The file is not there.' }, about)]
      : 'reason' in outline
        ? [findingOf({ ruleId: 'source-missing', reason: outline.reason }, about)]
        : judge(examined, outline, about);
    verified.push({ ...about, findings: withoutRepeats(findings), ...(bytes && { bytes }) });
  }
  return {
    name,
    ...(source !== undefined && { source }),
    ...('blocks' in outline && { outline }),
    editions: verified,
  };
}

function pdfFirst(a: { format: EditionFormat }, b: { format: EditionFormat }): number {
  return Number(b.format === 'pdf') - Number(a.format === 'pdf');
}

const missingSource = { reason: 'The manifest names no source for this edition.' };

async function outlineOfSource(source: string): Promise<Outline | { reason: string }> {
  try {
    return await readFileOutline({ path: source, bytes: await readFile(source) });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { reason: `The source ${source} cannot be read: ${why}` };
  }
}

async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(() => undefined);
}

/** What holds of every page in the same words is said once for each place. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ ruleId, reason, place }) => {
    const key = JSON.stringify([ruleId, reason, place]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
