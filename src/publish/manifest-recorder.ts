/** Keeps the manifest of a run up to date while the run is going on. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withFolderLock, type Waiting } from './manifest-lock.ts';
import {
  manifestName,
  manifestText,
  mergeManifests,
  withRecords,
  type DocumentRecord,
  type Manifest,
  type Shard,
} from '../editions/manifest.ts';
import { partManifests, readManifest, readManifests } from './manifest-files.ts';
import { writeWhole } from './write-whole.ts';

export interface ManifestRecorder {
  /** Takes a record; from time to time those taken so far are written. */
  add(record: DocumentRecord): Promise<void>;
  /** Writes the rest. Throws when that fails. */
  finish(): Promise<void>;
}

// So that a run that is killed has little to do again, at a small part of the time, however long the
// manifest has become.
const writeEvery = 1000;
const restAfterWriting = 30;

/** A recorder for the manifest of a folder, which other runs may be writing too. */
export function manifestRecorder(
  folder: string,
  shard?: Shard,
  waiting: Waiting = {},
): ManifestRecorder {
  const path = join(folder, manifestName(shard));
  let records: DocumentRecord[] = [];
  let nextWriting = performance.now() + writeEvery;

  /** Lays the records over what stands; they are kept for the next try when that fails. */
  const write = async (standing: () => Promise<Manifest | undefined>): Promise<void> => {
    const taken = records;
    records = [];
    try {
      const text = manifestText(withRecords(await standing(), taken));
      if (text !== (await readFile(path, 'utf8').catch(() => undefined))) {
        await writeWhole([{ path, bytes: text }]);
      }
    } catch (error) {
      records = [...taken, ...records];
      throw error;
    }
  };

  /** A run over everything takes in what the parts of a divided one recorded. */
  const finishWhole = async (): Promise<void> => {
    const parts = await partManifests(folder);
    await write(async () => mergeManifests((await readManifests(folder)).reverse()));
    for (const part of parts) await rm(part, { force: true });
  };

  const writeSoFar = async (): Promise<void> => {
    const startedAt = performance.now();
    await write(() => readManifest(path));
    const now = performance.now();
    nextWriting = now + Math.max(writeEvery, (now - startedAt) * restAfterWriting);
  };

  return {
    add: async (record) => {
      records.push(record);
      const now = performance.now();
      if (now < nextWriting) return;
      nextWriting = now + writeEvery;
      // A disk that is full now may have room at the end: only then it counts.
      await withFolderLock(folder, writeSoFar, waiting).catch(() => undefined);
    },
    finish: async () => {
      const action = (): Promise<void> => (shard ? write(() => readManifest(path)) : finishWhole());
      await withFolderLock(folder, action, waiting);
    },
  };
}
