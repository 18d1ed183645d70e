/** Which source becomes which files: decided, and found possible, before anything is written. */
import { resolve } from 'node:path';
import { catalogueFiles } from '../publish/catalogue/files.ts';
import { editionName } from '../editions/names.ts';
import { lookOf } from '../publish/names.ts';
import type { Shard } from '../editions/manifest.ts';
import type { EditionRequest } from '../publish/request.ts';
import { UsageFailure } from './failures.ts';
import type { Source } from './inputs.ts';

// What the run itself writes; the report of `npm start` stands beside the editions.
const reserved = new Set<string>([...Object.values(catalogueFiles), 'report.html']);

/**
 * Makes sure that every edition has a place of its own.
 * @throws {UsageFailure} when two sources would write one file, or one would overwrite a source.
 */
export function refuseClashes(
  sources: readonly Source[],
  outputFolder: string,
  request: EditionRequest,
): void {
  const look = lookOf(request);
  const inputs = new Map(sources.map(({ path }) => [resolve(path), path]));
  const writers = new Map<string, string>();
  for (const { path, name } of sources) {
    for (const format of request.formats) {
      const file = editionName(name, format, look);
      const other = writers.get(file);
      if (other !== undefined) {
        throw new UsageFailure(
          `${other} and ${path} would both write ${file}.`,
          'Rename one of them, or build them into two folders with --out.',
        );
      }
      writers.set(file, path);
      const overwritten = inputs.get(resolve(outputFolder, file));
      if (overwritten !== undefined) {
        throw new UsageFailure(
          `The ${format} edition of ${path} would overwrite the source ${overwritten}.`,
          'Name another output folder with --out.',
        );
      }
      if (reserved.has(file)) {
        throw new UsageFailure(
          `${path} would write ${file}, which the list of editions needs.`,
          'Rename the source.',
        );
      }
    }
  }
}

/** The part of the sources that a shard takes: every n-th in the order of their names. */
export function shardOf(sources: readonly Source[], shard: Shard | undefined): Source[] {
  if (!shard) return [...sources];
  return [...sources]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .filter((_, index) => index % shard.of === shard.index - 1);
}

/**
 * Reads `--shard 2/8`.
 * @throws {UsageFailure} when it is no such thing.
 */
export function readShard(value: string | undefined): Shard | undefined {
  if (value === undefined) return undefined;
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(value)?.map(Number) ?? [];
  if (index !== undefined && of !== undefined && index >= 1 && index <= of) return { index, of };
  throw new UsageFailure(
    `--shard cannot be "${value}".`,
    'Write the part and the number of parts, from 1: --shard 2/8.',
  );
}
