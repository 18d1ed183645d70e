/**
 * Runs that share an output folder change its manifest one after another. A lock is believed as long
 * as the process that took it lives: it says which one, and when that began, for numbers of processes
 * are given again. One of another machine is believed as long as it changes from time to time.
 */
import { readFileSync } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, machine } from './write-whole.ts';

const lockName = '.plenary-lock';
const waitBetweenTries = 20;
/** Whoever waits so long is told why. */
const sayAfter = 1000;
/** The lock is held for as long as it takes to write one file. */
const longestHold = 30_000;
/** A lock that says nothing is one that is being written, or was never finished. */
const longestSilence = 1000;

export interface Waiting {
  /** Ends the waiting at once. */
  signal?: AbortSignal;
  /** Is told, once, what is waited for. */
  onWait?: (what: string) => void;
}

/** The lock was not free in time, or waiting for it was given up. */
export class LockError extends Error {
  override name = 'LockError';
  readonly mend = 'Wait until that run has ended. When there is none, take the file away.';
}

/**
 * Does something with a folder while no other run does.
 * @throws {LockError} when a run that lives keeps the folder for too long, or when the signal comes.
 */
export async function withFolderLock<T>(
  folder: string,
  action: () => Promise<T>,
  waiting: Waiting = {},
): Promise<T> {
  const lock = join(folder, lockName);
  await takeLock(lock, waiting);
  try {
    return await action();
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string, { signal, onWait }: Waiting): Promise<void> {
  const startedAt = performance.now();
  let seen = '';
  let seenSince = startedAt;
  let said = false;
  while (!(await take(lock))) {
    const held = await holderOf(lock);
    if (held === undefined) continue;
    const now = performance.now();
    if (held.key !== seen) [seen, seenSince] = [held.key, now];
    const unchanged = now - seenSince;
    if (held.dead || (!held.alive && unchanged > (held.silent ? longestSilence : longestHold))) {
      await rm(lock, { force: true });
      continue;
    }
    if (unchanged > longestHold) {
      const seconds = Math.round(unchanged / 1000);
      throw new LockError(`${lock}: ${held.name} has kept the folder for ${seconds} seconds`);
    }
    if (signal?.aborted) throw new LockError(`${lock}: waiting for ${held.name} was given up`);
    if (!said && now - startedAt > sayAfter) {
      said = true;
      onWait?.(`Waiting for ${held.name}, which has locked the folder (${lock}).`);
    }
    await pause(waitBetweenTries);
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, `${machine} ${process.pid} ${beginningOf(process.pid) ?? ''}`, {
      flag: 'wx',
    });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // A full disk has room for the file's name but not for what it says.
    await rm(lock, { force: true });
    throw error;
  }
}

interface Holder {
  /** What tells this lock from the next one. */
  key: string;
  name: string;
  /** It is known to live, or to be gone; of another machine neither is known. */
  alive: boolean;
  dead: boolean;
  silent: boolean;
}

/** Who holds the lock; nothing when it is gone by now. */
async function holderOf(lock: string): Promise<Holder | undefined> {
  try {
    const [text, { mtimeMs, ino }] = await Promise.all([readFile(lock, 'utf8'), stat(lock)]);
    const [host, pid, began] = text.split(' ');
    const key = `${ino} ${mtimeMs} ${text}`;
    if (host === undefined || !/^\d+$/.test(pid ?? '')) {
      return { key, name: 'an unknown run', alive: false, dead: false, silent: true };
    }
    if (host !== machine) {
      return { key, name: `a run on ${host}`, alive: false, dead: false, silent: false };
    }
    const alive = isRunning(Number(pid)) && (began ?? '') === (beginningOf(Number(pid)) ?? '');
    return { key, name: `process ${pid}`, alive, dead: !alive, silent: false };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** When a process began, as Linux counts it; other systems do not say so in a file. */
function beginningOf(pid: number): string | undefined {
  try {
    // The name of the program, in parentheses, may hold anything; what follows are numbers (proc(5)).
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return fields?.[19];
  } catch {
    return undefined;
  }
}
