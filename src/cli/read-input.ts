import { fileTrouble } from '../publish/file-trouble.ts';
import { readSourceFile } from '../publish/source-file.ts';
import type { SourceInput } from '../read/index.ts';
import { FileFailure } from './failures.ts';
import type { Surroundings } from './command.ts';
import type { Source } from './inputs.ts';

/** A source, from its file or from standard input. */
export async function readInput(
  { path }: Source,
  { readStandardInput }: Surroundings,
): Promise<SourceInput> {
  try {
    return path === '-' ? { path, bytes: await readStandardInput() } : await readSourceFile(path);
  } catch (error) {
    const { reason, mend } = fileTrouble(error, path === '-' ? 'Standard input' : path);
    throw new FileFailure(reason, mend, { cause: error });
  }
}
