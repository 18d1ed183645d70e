/**
 * Finds the sources of editions through the manifests of an output folder. Only its names are
 * read: its hashes say what was written, not what is there now.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { formatOf, type Format } from '../editions/formats.ts';

export interface ListedDocument {
  name: string;
  /** The path of the source; missing when it came by standard input. */
  source?: string;
  editions: { file: string; format: Format }[];
}

const manifestName = /^manifest(?:-\d+-of-\d+)?\.json$/;

/** The documents that a folder's manifests list; none when it has no manifest. */
export async function listDocuments(folder: string): Promise<ListedDocument[]> {
  const names = (await readdir(folder)).filter((name) => manifestName.test(name)).sort();
  const documents = new Map<string, ListedDocument>();
  for (const name of names) {
    const value: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
    for (const record of recordsOf(value)) {
      const listed = listedDocument(record, folder);
      if (listed) documents.set(listed.name, { ...documents.get(listed.name), ...listed });
    }
  }
  return [...documents.values()];
}

function recordsOf(value: unknown): Record<string, unknown>[] {
  return isRecord(value) && Array.isArray(value.documents) ? value.documents.filter(isRecord) : [];
}

function listedDocument(
  record: Record<string, unknown>,
  folder: string,
): ListedDocument | undefined {
  const { name, source, editions } = record;
  if (typeof name !== 'string' || !Array.isArray(editions)) return undefined;
  return {
    name,
    ...(typeof source === 'string' && { source: join(folder, source) }),
    editions: editions.filter(isRecord).flatMap(({ file }) => {
      const format = typeof file === 'string' ? formatOf(file) : undefined;
      return typeof file === 'string' && format ? [{ file, format }] : [];
    }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The document that an edition belongs to, from the manifest beside it. */
export async function listedDocumentOf(
  folder: string,
  edition: string,
): Promise<ListedDocument | undefined> {
  const documents = await listDocuments(folder);
  return documents.find(({ editions }) => editions.some(({ file }) => basename(file) === edition));
}
