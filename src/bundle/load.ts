/**
 * Loads the program from the bundle that the build makes of it: a few files in the place of some
 * 800, with V8's code cache beside them, so that little is looked for and little compiled at start.
 * A cache that is missing, or made by another version of Node, costs time and nothing else.
 */
import { existsSync, readFileSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';

/** CommonJS chunks, and the compiled code of each. */
const chunkFolder = fileURLToPath(new URL('./chunks/', import.meta.url));
export const codeCacheFolder = fileURLToPath(new URL('./code-cache/', import.meta.url));

interface Chunk {
  script: Script;
  module: { exports: unknown };
}

const chunks = new Map<string, Chunk>();

/**
 * The exports of an entry of the bundle, of type `T`; `undefined` when there is no bundle, as when
 * the program runs from its sources.
 */
export function bundled<T>(entry: string): T | undefined {
  const file = join(chunkFolder, `${entry}.cjs`);
  if (!existsSync(file)) return undefined;
  if (isMainThread) optimiseLater();
  if (existsSync(codeCacheFolder)) return exportsOf(file) as T;
  // Node's own cache, in Node 22.1 and later.
  const { enableCompileCache } = nodeModule as { enableCompileCache?: () => unknown };
  enableCompileCache?.();
  return nodeModule.createRequire(file)(file) as T;
}

/**
 * V8 11, Node 20's, optimises functions so early, and with so many others put into them, that a run
 * of seconds does not earn it back: a third of its processor time (docs/benchmarks.md). Later
 * versions have a cheaper compiler in between.
 */
function optimiseLater(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=500000');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300');
}

/** The compiled code of the chunks that were loaded, with the functions that ran; by file name. */
export function compiledChunks(): Map<string, Buffer> {
  return new Map(
    Array.from(chunks, ([file, { script }]) => [basename(file), script.createCachedData()]),
  );
}

/** Loads a chunk as Node loads a CommonJS module, except that its code comes from the cache. */
function exportsOf(file: string): unknown {
  const known = chunks.get(file);
  if (known) return known.module.exports;
  const script = compile(file);
  const module = { exports: {} };
  chunks.set(file, { script, module });
  const outside = nodeModule.createRequire(file);
  const require = (name: string): unknown =>
    name.startsWith('./') ? exportsOf(join(dirname(file), name)) : outside(name);
  const run = script.runInThisContext() as (...values: unknown[]) => void;
  run(module.exports, Object.assign(require, outside), module, file, dirname(file));
  return module.exports;
}

const opening = Buffer.from('(function (exports, require, module, __filename, __dirname) {');
const closing = Buffer.from('\n})');

function compile(file: string): Script {
  // Put together as bytes: a text put together would be held twice.
  const code = Buffer.concat([opening, readFileSync(file), closing]).toString();
  const cache = join(codeCacheFolder, basename(file));
  return new Script(code, {
    filename: file,
    ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
  });
}
