import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let installation: string;

beforeEach(() => {
  installation = mkdtempSync(join(tmpdir(), 'plenary-'));
  for (const name of ['lib', 'templates', 'package.json']) {
    cpSync(name, join(installation, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(installation, 'node_modules'));
});

afterEach(() => {
  rmSync(installation, { recursive: true });
});

function outline(): string {
  const main = join(installation, 'lib/cli/main.js');
  const source = 'source/received/a-res-70-179.ocr.md';
  const { stdout, stderr } = spawnSync(process.execPath, [main, 'outline', source], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test('the build makes a bundle and its code cache', () => {
  const chunks = readdirSync('lib/bundle/chunks');
  expect(chunks).toEqual(expect.arrayContaining(['process.cjs', 'build-document.cjs']));
  expect(chunks).toEqual(expect.arrayContaining(readdirSync('lib/bundle/code-cache')));
  expect(readdirSync('lib/bundle/code-cache')).toContain('process.cjs');
});

test('the program says the same from its bundle and from its modules', () => {
  const fromBundle = outline();
  rmSync(join(installation, 'lib/bundle/chunks'), { recursive: true });
  expect(outline()).toBe(fromBundle);
  expect(fromBundle).toContain('Reaffirming');
});

test('the bundle needs no code cache', () => {
  const withCache = outline();
  rmSync(join(installation, 'lib/bundle/code-cache'), { recursive: true });
  expect(outline()).toBe(withCache);
});

test("another version's code cache is passed over", () => {
  const withCache = outline();
  for (const name of readdirSync(join(installation, 'lib/bundle/code-cache'))) {
    writeFileSync(join(installation, 'lib/bundle/code-cache', name), 'code of another time');
  }
  expect(outline()).toBe(withCache);
});
