/** The package in the hands of its users, with what is installed with it and no more. Needs `npm run build`. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { entries, textOf } from './package.ts';

interface Lock {
  packages: Record<string, { dev?: boolean; optional?: boolean; devOptional?: boolean }>;
}

it('has declarations that compile strictly', () => {
  const uses = entries.map(({ name }, i) => `export * as entry${i} from '${name}';`);
  expect(compiled(uses.join('\n'), [])).toBe('');
});

it('compiles the example of the README', () => {
  const [, example] = /```ts\n([^]*?)```/.exec(textOf('README.md')) ?? [];
  expect(compiled(example ?? '', ['@types/node', 'undici-types'])).toBe('');
});

/** What the compiler says of a user's program; `besides` are packages that the user has installed. */
function compiled(program: string, besides: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-user-'));
  try {
    const { packages } = JSON.parse(textOf('package-lock.json')) as Lock;
    const installed = Object.entries(packages)
      .filter(([path, { dev }]) => isOutermost.test(path) && !dev)
      .map(([path]) => path);
    const own = besides.map((name) => `node_modules/${name}`);
    for (const path of new Set([...installed, ...own])) link(path, join(folder, path));
    for (const path of ['package.json', 'lib'])
      link(path, join(folder, 'node_modules/plenary', path));
    const types = besides.filter((name) => name.startsWith('@types/'));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'user.ts'), program);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: { ...strict, types: types.map((name) => name.slice('@types/'.length)) },
        files: ['user.ts'],
      }),
    );
    const { stdout } = spawnSync(resolve('node_modules/.bin/tsc'), ['-p', folder], {
      encoding: 'utf8',
    });
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const isOutermost = /^node_modules\/(?:@[^/]+\/)?[^/]+$/;

const strict = {
  target: 'ES2023',
  module: 'nodenext',
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  noEmit: true,
  // Packages are linked: what they need is looked for beside the links.
  preserveSymlinks: true,
};

function link(path: string, at: string): void {
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(resolve(path), at);
}
