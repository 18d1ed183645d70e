/**
 * Whatever happens to a run, each edition in the output folder is whole, and the next run finishes
 * the work. Whole means: the bytes of a run that nothing happened to, which verify.
 */
import { spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { resolutionText, workshop } from './plenary.ts';

const { path, write, plenary } = workshop();
const count = 6;
const longTest = 300_000;

const build = (out: string, ...more: string[]): string[] =>
  ['build', 'source', '--to', 'docx,html', '--quiet', '--out', out].concat(more);

function writeSources(): void {
  for (let number = 0; number < count; number += 1) {
    write(`source/r${number}.md`, resolutionText(number));
  }
}

/** Builds what an undisturbed run gives, and has it verified. */
async function buildReference(): Promise<void> {
  writeSources();
  expect((await plenary(build('reference'))).code).toBe(0);
  expect((await plenary(['verify', 'reference', '--quiet'])).code).toBe(0);
}

const editionsOf = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => /^r\d\.\w+$/.test(name)) : [];

/** Every edition that stands in the folder is the one of the reference. */
function expectWhole(folder: string): void {
  for (const file of editionsOf(folder)) {
    const reference = readFileSync(path('reference', file));
    expect(reference.equals(readFileSync(join(folder, file))), file).toBe(true);
  }
}

/** The folder holds what the reference holds, and nothing is left of the work. */
function expectFinished(folder: string): void {
  expect(readdirSync(folder)).toEqual(readdirSync(path('reference')));
  expectWhole(folder);
}

describe('a run', () => {
  it('can be killed at any point', { timeout: longTest }, async () => {
    await buildReference();
    const startedAt = performance.now();
    await plenary(build('timed', '--jobs', '2'));
    const duration = performance.now() - startedAt;
    for (const point of spread(20)) {
      await plenary(build('dist', '--jobs', '2', '--force'), {
        onStart: (child) => void killAfter(child, point * duration),
      });
      expectWhole(path('dist'));
    }
    expect((await plenary(build('dist'))).code).toBe(0);
    expectFinished(path('dist'));
  });

  it('that a person stops takes away what it has begun', { timeout: longTest }, async () => {
    await buildReference();
    const { code } = await plenary(build('dist', '--jobs', '2'), {
      onStart: (child) => void stopAtFirstEdition(child, path('dist')),
    });
    expect(code).toBe(130);
    expect(readdirSync(path('dist')).filter((name) => name.startsWith('.'))).toEqual([]);
    expectWhole(path('dist'));
    await plenary(build('dist'));
    expectFinished(path('dist'));
  });

  it('can share its folder with another one', { timeout: longTest }, async () => {
    await buildReference();
    const runs = await Promise.all([
      plenary(build('dist', '--jobs', '2')),
      plenary(build('dist', '--jobs', '2')),
    ]);
    expect(runs.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expectFinished(path('dist'));
  });

  it('can be divided over machines, and one run finds the parts done', async () => {
    await buildReference();
    for (const part of ['1/3', '2/3', '3/3']) await plenary(build('dist', '--shard', part));
    const { stdout } = await plenary(build('dist', '--json'));
    expect(JSON.parse(stdout)).toMatchObject({ summary: { built: 0, unchanged: count } });
    expectFinished(path('dist'));
  });

  it('makes one text or the other of a source that changes', { timeout: longTest }, async () => {
    write('source/r1.md', resolutionText(1));
    await plenary(build('one'));
    write('source/r1.md', resolutionText(2));
    await plenary(build('other'));
    const versions = ['one', 'other'].map((folder) =>
      readFileSync(path(folder, 'r1.html'), 'utf8'),
    );

    let running = true;
    const changes = (async () => {
      for (let turn = 0; running; turn += 1) {
        write('source/r1.md', resolutionText(1 + (turn % 2)));
        await pause(5);
      }
    })();
    for (let run = 0; run < 3; run += 1) await plenary(build('dist', '--force'));
    running = false;
    await changes;
    // A text that was being written may have been read empty: then nothing is published of it.
    const standing = existsSync(path('dist/r1.html'))
      ? [readFileSync(path('dist/r1.html'), 'utf8')]
      : [];
    expect(versions).toEqual(expect.arrayContaining(standing));

    write('source/r1.md', resolutionText(2));
    await plenary(build('dist'));
    expect(readFileSync(path('dist/r1.html'), 'utf8')).toBe(versions[1]);
  });

  it('bears with a full disk', { timeout: longTest }, async () => {
    const disk = path('disk');
    mkdirSync(disk);
    const mount = (...words: string[]) =>
      spawnSync('mount', [...words, 'tmpfs', disk]).status === 0;
    if (!mount('-t', 'tmpfs', '-o', 'size=160k')) {
      console.log('A small disk could not be mounted here: the test of a full disk did not run.');
      return;
    }
    try {
      await buildReference();
      const dist = join(disk, 'dist');
      const { code, stderr } = await plenary(build(dist));
      expect(stderr).toContain('no space is left on the disk');
      expect(code).toBe(3);
      expect(editionsOf(dist).length).toBeLessThan(2 * count);
      expectWhole(dist);

      expect(spawnSync('mount', ['-o', 'remount,size=40m', disk]).status).toBe(0);
      expect((await plenary(build(dist))).code).toBe(0);
      expectFinished(dist);
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('takes over where another was killed while it held the lock', async () => {
    await buildReference();
    mkdirSync(path('dist'));
    const dead = spawnSync(process.execPath, ['-p', 'require("os").hostname()'], {
      encoding: 'utf8',
    });
    writeFileSync(path('dist/.plenary-lock'), `${dead.stdout.trim()} ${dead.pid}`);
    expect((await plenary(build('dist'))).code).toBe(0);
    expectFinished(path('dist'));
  });
});

/** Points between 0 and 1 that look random and are the same in every run (Weyl's sequence). */
function spread(points: number): number[] {
  return Array.from({ length: points }, (_, index) => ((index + 1) * 0.6180339887) % 1);
}

async function killAfter(child: ChildProcess, milliseconds: number): Promise<void> {
  await pause(milliseconds);
  child.kill('SIGKILL');
}

async function stopAtFirstEdition(child: ChildProcess, folder: string): Promise<void> {
  while (editionsOf(folder).length === 0) await pause(1);
  child.kill('SIGINT');
}
