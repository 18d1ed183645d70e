/** Runs that share an output folder change its manifest one after another. */
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, machine } from './write-whole.ts';

const lockName = '.plenary-lock';
const waitBetweenTries = 20;
// The lock is held for as long as it takes to write one file.
const longestHold = 60_000;

/** Does something with a folder while no other run does. */
export async function withFolderLock<T>(folder: string, action: () => Promise<T>): Promise<T> {
  const lock = join(folder, lockName);
  while (!(await take(lock))) {
    if (await isAbandoned(lock)) await rm(lock, { force: true });
    else await pause(waitBetweenTries);
  }
  try {
    return await action();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, `${machine} ${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A full disk has room for the file's name but not for what it says.
    await rm(lock, { force: true });
    throw error;
  }
}

/**
 * Whether who took the lock is gone. Two runs could both find so and both go on; what is lost then
 * is a record of the manifest, and the next run builds its document again.
 */
async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const [host, pid] = (await readFile(lock, 'utf8')).split(' ');
    if (host === machine) return !isRunning(Number(pid));
    return Date.now() - (await stat(lock)).mtimeMs > longestHold;
  } catch {
    return false;
  }
}
