/** The two files that a comparison is of, read, or the reason why not. */
import { isReadable, type ComparedSide } from '../comparison.ts';
import { sideSafely } from '../publish/reading.ts';
import type { ReadingOptions } from '../read/index.ts';
import { messagesOf } from '../publish/messages.ts';
import type { Surroundings } from './command.ts';
import { fileTrouble } from '../publish/file-trouble.ts';
import { FileFailure } from './failures.ts';
import { singleInput } from './inputs.ts';
import { sayMessages } from './print/messages.ts';
import { readInput } from './read-input.ts';

/**
 * Reads one side; what makes it unreadable is said.
 * @throws {FileFailure} when nothing can be held against it.
 */
export async function comparedSide(
  path: string,
  options: ReadingOptions,
  surroundings: Surroundings,
): Promise<ComparedSide> {
  const source = singleInput([path]);
  const input = await readInput(source, surroundings);
  const side = await sideSafely(input, options).catch((error: unknown) => {
    const { kind, reason } = fileTrouble(error, path);
    if (kind !== 'fault') throw error;
    const why = error instanceof Error ? error.message : reason;
    throw new FileFailure(`${path} cannot be read: ${why}`, 'Build the edition again.');
  });
  if (isReadable(side)) return side;
  if (side.kind === 'tree') {
    sayMessages(path, messagesOf(side.file), surroundings.terminal, ['error']);
  }
  throw new FileFailure(`${path} cannot be compared.`, `See plenary check ${path}.`);
}
