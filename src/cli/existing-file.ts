import { existsSync } from 'node:fs';
import { FileFailure } from './failures.ts';

/**
 * A text that somebody works on is not written over by accident.
 * @throws {FileFailure} when there is such a file.
 */
export function refuseExistingFile(path: string): void {
  if (!existsSync(path)) return;
  throw new FileFailure(
    `${path} is there already.`,
    'Name another file with --out, or write over it with --force.',
  );
}
