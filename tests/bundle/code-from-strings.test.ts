import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('every edition is made where no string may become code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-'));
  const build = ['lib/cli/main.js', 'build', 'source/a-res-70-179.md', '--out', folder, '--quiet'];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', ...build],
    { encoding: 'utf8' },
  );
  const made = readdirSync(folder).filter((name) => name.startsWith('a-res-70-179.'));
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  // The picture is the cover of the catalogue.
  expect(new Set(made.map((name) => name.split('.').at(-1)))).toEqual(
    new Set(['docx', 'epub', 'html', 'pdf', 'png', 'xml']),
  );
});
