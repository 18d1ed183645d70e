import { readFile } from 'node:fs/promises';
import type { Surroundings } from './command.ts';
import type { Source } from './inputs.ts';

/** The bytes of a source, from its file or from standard input. */
export async function readInput(
  { path }: Source,
  { readStandardInput }: Surroundings,
): Promise<Uint8Array> {
  return path === '-' ? readStandardInput() : new Uint8Array(await readFile(path));
}
