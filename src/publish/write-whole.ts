/**
 * Files are written whole or not at all: beside their place, synced to the disk, then renamed into
 * it. Whoever is killed at any point leaves the old file or the new one.
 *
 * Syncing waits for the disk, and is left to Node's threads. The rest is done at once: on a disk of
 * this machine, handing it over takes longer.
 */
import {
  closeSync,
  fsync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { threadId } from 'node:worker_threads';

export interface WholeFile {
  path: string;
  bytes: Uint8Array | string;
}

/**
 * Writes files that belong together: none takes its place before all are safe on the disk.
 * @throws the error of the file system; nothing is left behind then.
 */
export async function writeWhole(files: readonly WholeFile[]): Promise<void> {
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const staged = files.map(({ path, bytes }) => ({
    path,
    bytes,
    partial: join(dirname(path), partialName()),
  }));
  try {
    // All are waited for, so that none is still being written when they are taken away.
    const written = await Promise.allSettled(
      staged.map(({ partial, bytes }) => writeSynced(partial, bytes)),
    );
    for (const outcome of written) if (outcome.status === 'rejected') throw outcome.reason;
    for (const { path } of staged) refuseFolder(path);
    for (const { partial, path } of staged) renameSync(partial, path);
  } catch (error) {
    await Promise.all(staged.map(({ partial }) => rm(partial, { force: true })));
    throw error;
  }
  await Promise.all(folders.map(syncFolder));
}

/** Takes away what runs that were killed on this machine left in a folder. */
export async function removeAbandoned(folder: string): Promise<void> {
  await removePartials(folder, (pid) => pid === process.pid || !isRunning(pid));
}

/** Takes away what this run has begun in a folder and will not finish. */
export async function removeOwnPartials(folder: string): Promise<void> {
  await removePartials(folder, (pid) => pid === process.pid);
}

/** Whether a process of this machine still runs. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to someone else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** This machine, in characters that a file name can have. */
export const machine = hostname().replace(/[^\w.-]/g, '_') || 'localhost';

let count = 0;

// The name says whose it is, so that another run can tell whether it was abandoned.
function partialName(): string {
  count += 1;
  return `.plenary-${machine}-${process.pid}-${threadId}-${count}.partial`;
}

const partialPattern = /^\.plenary-(.*)-(\d+)-\d+-\d+\.partial$/;

async function removePartials(folder: string, isMine: (pid: number) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) {
    const [, host, pid] = partialPattern.exec(name) ?? [];
    if (host === machine && isMine(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

/** A folder in the place of one file is found before any file takes its place. */
function refuseFolder(path: string): void {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  throw Object.assign(new Error(`${path} is a folder`), {
    code: 'EISDIR',
    syscall: 'rename',
    path,
  });
}

async function writeSynced(path: string, bytes: Uint8Array | string): Promise<void> {
  await withFile(path, 'wx', (file) => {
    writeFileSync(file, bytes);
    return sync(file);
  });
}

/** The renames themselves are safe only when the folder is. Windows cannot open one: skipped there. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform !== 'win32') await withFile(folder, 'r', sync);
}

const sync = promisify(fsync);

async function withFile(
  path: string,
  flags: string,
  use: (file: number) => Promise<void>,
): Promise<void> {
  const file = openSync(path, flags);
  try {
    await use(file);
  } finally {
    closeSync(file);
  }
}
