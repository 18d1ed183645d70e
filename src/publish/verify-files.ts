/** Verifies what stands on a disk: whole output folders, or single editions. */
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readWholeFile } from '../door/read-file.ts';
import { formatOf } from '../editions/formats.ts';
import type { Outline } from '../tree/outline.ts';
import { readSourceFile } from './source-file.ts';
import { withEditsTold } from './edited-file.ts';
import { listDocuments, listedDocumentOf, type ListedDocument } from './read-manifest.ts';
import { findingOf } from '../verify/finding.ts';
import type { NoSource } from '../verify/verify-together.ts';
import type { VerificationReport, VerifiedDocument, VerifiedEdition } from '../verify/report.ts';
import type { EditionToVerify } from '../verify/verify-together.ts';
import { fileTrouble } from './file-trouble.ts';
import { ReadingProcess } from './stoppable-reading.ts';
import { PassedLimitError } from './reading-errors.ts';
import type { InputFile } from './reading-task.ts';

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
  const listed: DocumentOfFolder[] = [];
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    listed.push(...(isFolder ? await documentsOf(path) : [await documentOfFile(path, options)]));
  }
  return { documents: await verifyAll(listed, options) };
}

interface DocumentOfFolder extends ListedDocument {
  folder: string;
}

async function documentsOf(folder: string): Promise<DocumentOfFolder[]> {
  const listed = await listDocuments(folder);
  if (listed.length > 0) return listed.map((document) => ({ ...document, folder }));
  throw new VerifyPathError(
    `${folder} has no manifest that lists editions. Build into it first, or name an edition and its --source.`,
  );
}

/** Processes share the documents: each takes the next that none has taken. */
async function verifyAll(
  listed: readonly DocumentOfFolder[],
  options: VerifyOptions,
): Promise<VerifiedDocument[]> {
  const verified: VerifiedDocument[] = [];
  const waiting = listed.entries();
  const work = async (process: ReadingProcess): Promise<void> => {
    try {
      for (const [index, document] of waiting) {
        verified[index] = await verifyDocument(process, document, options);
      }
    } finally {
      process.close();
    }
  };
  const count = Math.min(availableParallelism(), listed.length);
  await Promise.all(Array.from({ length: count }, () => work(new ReadingProcess())));
  return verified;
}

async function documentOfFile(path: string, options: VerifyOptions): Promise<DocumentOfFolder> {
  const format = formatOf(path);
  if (!format) {
    throw new VerifyPathError(
      `${path} is no edition (.pdf, .epub, .docx, .html, .xml) and no folder.`,
    );
  }
  const folder = dirname(path);
  const file = basename(path);
  const listed = options.source === undefined ? await listedDocumentOf(folder, file) : undefined;
  const source = listed?.source;
  return {
    folder,
    name: listed?.name ?? file,
    editions: [{ file, format }],
    ...(source !== undefined && { source }),
  };
}

async function verifyDocument(
  process: ReadingProcess,
  { folder, name, editions, ...listed }: DocumentOfFolder,
  options: VerifyOptions,
): Promise<VerifiedDocument> {
  const path = options.source ?? listed.source;
  const held = path === undefined ? missingSource : await sourceOf(path);
  const withBytes = await Promise.all(
    editions.map(async ({ file, format }) => {
      const bytes = await readWholeFile(join(folder, file)).catch(() => undefined);
      return { name: file, format, ...(bytes && { bytes }) };
    }),
  );
  const { outline, verified } = await verification(process, withBytes, held);
  const bytesOf = new Map(withBytes.map((edition) => [edition.name, edition.bytes]));
  const whole = verified.map((edition) => {
    const bytes = bytesOf.get(edition.name);
    return { ...edition, ...(bytes && { bytes }) };
  });
  const told =
    path === undefined || !outline
      ? whole
      : await Promise.all(
          whole.map((edition) =>
            withEditsTold(edition, { path, outline }, join(folder, edition.name)),
          ),
        );
  return {
    name,
    ...(path !== undefined && { source: path }),
    ...(outline && { outline }),
    editions: told,
  };
}

type Held = InputFile | NoSource;

/** Verifies editions; one that passes a limit of reading is not verified, and the others are. */
async function verification(
  process: ReadingProcess,
  editions: readonly EditionToVerify[],
  source: Held,
): Promise<{ outline?: Outline; verified: VerifiedEdition[] }> {
  try {
    const task = { kind: 'verification' as const, editions: [...editions], source };
    const { outline, editions: verified } = await process.ask<'verification'>(task);
    return { ...(outline && { outline }), verified };
  } catch (error) {
    if (!(error instanceof PassedLimitError)) throw error;
    const { path, message: reason } = error;
    if ('path' in source && path === source.path) {
      return verification(process, editions, { reason: `The source ${path}: ${reason}.` });
    }
    const unreadable = editions.find(({ name }) => name === path);
    if (!unreadable) throw error;
    const { bytes: _, ...about } = unreadable;
    const finding = findingOf({ ruleId: 'edition-unreadable', reason: `${reason}.` }, about);
    const others = editions.filter((edition) => edition !== unreadable);
    const { verified, ...rest } = await verification(process, others, source);
    return { ...rest, verified: [...verified, { ...about, findings: [finding] }] };
  }
}

const missingSource = {
  reason: 'No source is named for this edition: nothing was compared.',
  unnamed: true,
};

async function sourceOf(path: string): Promise<Held> {
  try {
    return await readSourceFile(path);
  } catch (error) {
    return { reason: `The source cannot be read: ${fileTrouble(error, path).reason}` };
  }
}
