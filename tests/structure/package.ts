/** The package as it is published. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  dependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
  exports: Record<string, string | { types: string }>;
}

export function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

if (!existsSync('lib/index.d.ts'))
  throw new Error('These tests need the compiled package: npm run build');

export const manifest = JSON.parse(textOf('package.json')) as Manifest;

/** What users can import: its name and the file of its declarations. */
export const entries = Object.entries(manifest.exports).flatMap(([path, entry]) =>
  typeof entry === 'string'
    ? []
    : [{ name: join('plenary', path), types: entry.types.replace(/^\.\//, '') }],
);

/** Whether a package comes with declarations. */
export function hasOwnTypes(name: string): boolean {
  const folder = join('node_modules', name);
  if (existsSync(join(folder, 'index.d.ts'))) return true;
  const path = join(folder, 'package.json');
  return existsSync(path) && /"(?:types|typings)":/.test(textOf(path));
}
