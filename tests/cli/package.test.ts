import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Package {
  bin: Record<string, string>;
  types: string;
  exports: Record<string, string | { types: string; default: string }>;
}

/** What the README names for those who have the repository. */
const notPacked = new Set(['CONTRIBUTING.md', 'tests/conformance/README.md']);

it('packs the compiled code, the templates, the documentation and the licence, and nothing else', () => {
  const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
  });
  const [packed] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const files = packed.files.map(({ path }) => path);
  const roots = new Set(files.map((path) => path.split('/')[0]));
  expect(roots).toEqual(
    new Set(['CHANGELOG.md', 'LICENSE', 'README.md', 'docs', 'lib', 'package.json', 'templates']),
  );

  const linked = [...readFileSync('README.md', 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)];
  expect(linked.length).toBeGreaterThan(10);
  for (const [, path = ''] of linked) {
    const isThere = files.some((file) => file === path || file.startsWith(`${path}/`));
    expect([path, isThere || notPacked.has(path)]).toEqual([path, true]);
  }

  const { bin, types, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  const entries = Object.values(exports).flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry),
  );
  for (const entry of [...Object.values(bin), types, ...entries]) {
    expect(files).toContain(entry.replace(/^\.\//, ''));
  }
});
