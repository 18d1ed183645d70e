/**
 * The manifest of an output folder: what stands there, from which source, made how. It serves the
 * next run (what need not be built again), verification (which source an edition belongs to) and
 * the catalogue. It holds no time and no absolute path, so the same work gives the same bytes.
 */
import type { LanguageTag, OrganCode } from '../tree/types.ts';
import type { Format } from './formats.ts';
import type { Paper } from './papers.ts';

export interface EditionRecord {
  format: Format;
  /** Where it is, from the manifest's folder, with forward slashes. */
  file: string;
  template: string;
  paper: Paper;
  bytes: number;
  sha256: string;
  /** A hash of all that it was made from: source, template, options, program. */
  recipe: string;
  /** The picture of an e-book's cover, a file beside it. */
  cover?: string;
  /** Whether it was read back, and agreed with its source, before it took its place. */
  verified: boolean;
}

export interface DocumentRecord {
  /** The name that its editions share, with its sub-folder: the key of the manifest. */
  name: string;
  /** The source, from the manifest's folder, with forward slashes; none for standard input. */
  source?: string;
  /** The hash of the source's bytes when it was read last. */
  sha256: string;
  symbol?: string;
  title?: string;
  organ?: string;
  organCode?: OrganCode;
  session?: string;
  sessionNumber?: number;
  /** When it was adopted, or else distributed, ISO 8601. */
  date?: string;
  language?: LanguageTag;
  /** What it is about, in words. */
  subjects?: string[];
  /** How many warnings each rule gave. */
  warnings: Record<string, number>;
  editions: EditionRecord[];
}

export interface Manifest {
  version: 1;
  documents: DocumentRecord[];
}

/** A part of a run that was divided, as in `--shard 2/8`. */
export interface Shard {
  index: number;
  of: number;
}

/** The name of the manifest; each part of a divided run has its own, so that none waits for another. */
export function manifestName(shard?: Shard): string {
  return shard ? `manifest-${shard.index}-of-${shard.of}.json` : 'manifest.json';
}

/** Whether a file is named as the manifest of a part is. */
export function isPartManifest(name: string): boolean {
  return /^manifest-\d+-of-\d+\.json$/.test(name);
}

/** Manifests as one; where several speak of an edition, the last is believed. */
export function mergeManifests(manifests: readonly Manifest[]): Manifest | undefined {
  return manifests.reduce<Manifest | undefined>(
    (merged, { documents }) => withRecords(merged, documents),
    undefined,
  );
}

/** The manifest as text: sorted, so that the order of the work does not show. */
export function manifestText({ version, documents }: Manifest): string {
  const sorted = [...documents].sort((a, b) => compare(a.name, b.name));
  return `${JSON.stringify({ version, documents: sorted }, undefined, 2)}\n`;
}

/**
 * Lays records over those of a manifest. An edition that a new record does not speak of stays: it
 * was made in another look or by another run.
 */
export function withRecords(
  manifest: Manifest | undefined,
  records: readonly DocumentRecord[],
): Manifest {
  const documents = new Map(manifest?.documents.map((record) => [record.name, record]));
  for (const record of records) {
    const editions = new Map(
      [...(documents.get(record.name)?.editions ?? []), ...record.editions].map((edition) => [
        edition.file,
        edition,
      ]),
    );
    const inOrder = [...editions.values()].sort((a, b) => compare(a.file, b.file));
    documents.set(record.name, { ...record, editions: inOrder });
  }
  return { version: 1, documents: [...documents.values()] };
}

/** Order by code units: no locale decides. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a parsed file is a manifest. */
export function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false;
  const { version, documents } = value as Partial<Manifest>;
  return (
    version === 1 &&
    Array.isArray(documents) &&
    documents.every(
      (record) =>
        typeof record === 'object' &&
        typeof record.name === 'string' &&
        typeof record.warnings === 'object' &&
        Array.isArray(record.editions) &&
        record.editions.every((edition) => typeof edition.file === 'string'),
    )
  );
}
