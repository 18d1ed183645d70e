/** The lock of an output folder: who holds it, for how long it is believed, and how waiting ends. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LockError, withFolderLock } from '../../src/publish/manifest-lock.ts';
import { machine } from '../../src/publish/write-whole.ts';

let folder: string;
let lock: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-lock-'));
  lock = join(folder, '.plenary-lock');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const done = (): Promise<string> => Promise.resolve('done');
const inAnHour = (): Date => new Date(Date.now() + 3_600_000);

describe('a lock', () => {
  it('lets one after another work', async () => {
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await pause(5);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withFolderLock(folder, work)));
    expect(most).toBe(1);
    expect(existsSync(lock)).toBe(false);
  });

  it('is taken away when the work fails', async () => {
    const fails = (): Promise<never> => Promise.reject(new Error('no'));
    await expect(withFolderLock(folder, fails)).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });

  it.each([
    ['a process that has ended', () => `${machine} ${spawnSync('true').pid} 1`],
    ['a number that another process has now', () => `${machine} ${process.pid} 1`],
    ['the first process, as a container has it', () => `${machine} 1`],
  ])('stops nobody when it is that of %s', async (_, content) => {
    writeFileSync(lock, content());
    utimesSync(lock, inAnHour(), inAnHour());
    expect(await withFolderLock(folder, done)).toBe('done');
  });

  it.each(['', 'nonsense', 'host of nobody', `${machine} -1`])(
    'stops nobody for long when it says only %j, whatever its date',
    async (content) => {
      writeFileSync(lock, content);
      utimesSync(lock, inAnHour(), inAnHour());
      expect(await withFolderLock(folder, done)).toBe('done');
    },
  );

  it('of a run that lives is waited for, with a word about it', { timeout: 20_000 }, async () => {
    const said: string[] = [];
    let release = (): void => undefined;
    const held = withFolderLock(folder, () => new Promise<void>((resolve) => (release = resolve)));
    const waiting = withFolderLock(folder, done, { onWait: (what) => said.push(what) });
    await pause(1500);
    expect(said).toEqual([
      `Waiting for process ${process.pid}, which has locked the folder (${lock}).`,
    ]);
    release();
    await held;
    expect(await waiting).toBe('done');
  });

  it.each(['elsewhere 12 34', `${machine} ${process.pid}`])(
    'is not waited for when the person stops the run: %s',
    async (content) => {
      const own = readFileSync(`/proc/${process.pid}/stat`, 'utf8')
        .split(') ')
        .at(-1)
        ?.split(' ')[19];
      writeFileSync(lock, content.startsWith('elsewhere') ? content : `${content} ${own}`);
      const stop = new AbortController();
      const waiting = withFolderLock(folder, done, { signal: stop.signal });
      const refused = expect(waiting).rejects.toThrow(LockError);
      await pause(100);
      stop.abort();
      await refused;
      expect(existsSync(lock)).toBe(true);
    },
  );

  it('of a process that is killed is free', async () => {
    const child = spawn('sleep', ['60']);
    const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    writeFileSync(lock, `${machine} ${child.pid} ${fields?.[19]}`);
    let taken = false;
    const waiting = withFolderLock(folder, done).then(() => (taken = true));
    await pause(200);
    expect(taken).toBe(false);
    child.kill('SIGKILL');
    await waiting;
    expect(taken).toBe(true);
  });
});
