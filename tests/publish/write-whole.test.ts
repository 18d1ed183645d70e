import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { machine, removeAbandoned, writeWhole } from '../../src/publish/write-whole.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plenary-write-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('writeWhole', () => {
  it('writes files and the folders that they need', async () => {
    await writeWhole([
      { path: join(folder, 'a.txt'), bytes: 'one' },
      { path: join(folder, 'sub/b.bin'), bytes: Uint8Array.of(1, 2) },
    ]);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('one');
    expect([...readFileSync(join(folder, 'sub/b.bin'))]).toEqual([1, 2]);
    expect(readdirSync(folder)).toEqual(['a.txt', 'sub']);
  });

  it('leaves the old files and nothing else when one cannot take its place', async () => {
    writeFileSync(join(folder, 'a.txt'), 'old');
    mkdirSync(join(folder, 'b.txt'));
    const files = ['a.txt', 'b.txt'].map((name) => ({ path: join(folder, name), bytes: 'new' }));
    await expect(writeWhole(files)).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt', 'b.txt']);
  });
});

describe('removeAbandoned', () => {
  it('takes away what dead runs of this machine left, and no more', async () => {
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    const partial = (host: string, pid: number) => `.plenary-${host}-${pid}-0-1.partial`;
    const stays = [partial(machine, process.ppid), partial('another.machine', dead), 'a.pdf'];
    const goes = [partial(machine, dead)];
    for (const name of [...stays, ...goes]) writeFileSync(join(folder, name), '');
    await removeAbandoned(folder);
    expect(readdirSync(folder).sort()).toEqual(stays.sort());
  });

  it('bears with a folder that is not there', async () => {
    await removeAbandoned(join(folder, 'none'));
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});
