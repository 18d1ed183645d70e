/**
 * Writes the code cache of the bundle, the last step of the build: publishes a text, so that the
 * functions that every run needs are compiled, and keeps what V8 made of them. No edition depends
 * on it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundled, codeCacheFolder, compiledChunks } from './load.ts';

rmSync(codeCacheFolder, { recursive: true, force: true });
mkdirSync(codeCacheFolder);
const folder = mkdtempSync(join(tmpdir(), 'plenary-'));
try {
  const words = ['build', 'source/a-res-70-179.md', '--out', folder, '--quiet'];
  await bundled<typeof import('../cli/process.ts')>('process')?.runProcess(words);
} finally {
  rmSync(folder, { recursive: true });
}
for (const [name, code] of compiledChunks()) writeFileSync(join(codeCacheFolder, name), code);
// Without that text the cache is smaller, and nothing is wrong.
process.exitCode = 0;
