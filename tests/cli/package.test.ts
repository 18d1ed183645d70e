import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  bin: Record<string, string>;
  types: string;
  exports: Record<string, string | { types: string; default: string }>;
}

it('packs the compiled code, the templates and the licence, and nothing else', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const files = packed.files.map(({ path }) => path);
  const roots = new Set(files.map((path) => path.split('/')[0]));
  expect(roots).toEqual(new Set(['LICENSE', 'README.md', 'lib', 'package.json', 'templates']));

  const { bin, types, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  const entries = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  for (const entry of [...Object.values(bin), types, ...entries]) {
    expect(files).toContain(entry.replace(/^\.\//, ''));
  }
});
