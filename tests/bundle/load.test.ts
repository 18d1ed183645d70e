/** The command from its bundle, which users run, and from its modules. */
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
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

test('the editions are the same, byte for byte, from the bundle and from the modules', () => {
  const sources = ['source/a-res-70-179.md', 'tests/fixtures/sources/every-node.md'];
  const fromBundle = editions(sources);
  rmSync(join(installation, 'lib/bundle/chunks'), { recursive: true });
  const fromModules = editions(sources);
  const formats = [...fromBundle.keys()].map((name) => extname(name));
  expect(formats.slice(0, 4)).toEqual(['.docx', '.epub', '.html', '.pdf']);
  expect(formats.slice(4)).toEqual(formats.slice(0, 4));
  expect([...fromModules.keys()]).toEqual([...fromBundle.keys()]);
  for (const [name, bytes] of fromModules) {
    expect(bytes.equals(fromBundle.get(name) ?? Buffer.alloc(0)), name).toBe(true);
  }
});

/** The editions of some sources by their names. */
function editions(sources: readonly string[]): Map<string, Buffer> {
  const out = join(installation, 'dist');
  const build = ['build', ...sources, '--out', out, '--force', '--quiet'];
  spawnSync(process.execPath, [join(installation, 'lib/cli/main.js'), ...build]);
  const names = readdirSync(out).filter((name) =>
    /^(?:a-res|every).*\.(?:pdf|epub|docx|html)$/.test(name),
  );
  return new Map(names.map((name) => [name, readFileSync(join(out, name))]));
}

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
