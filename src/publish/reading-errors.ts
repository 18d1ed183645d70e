/** Why a foreign file could not be read. */
import { LimitError } from '../read/limits.ts';

/** A foreign file could not be read, for what is in it. */
export class UnreadableFileError extends Error {
  override name = 'UnreadableFileError';
  readonly mend: string;

  constructor(reason: string, mend: string) {
    super(reason);
    this.mend = mend;
  }
}

/** A limit was passed at work on this file. */
export class PassedLimitError extends LimitError {
  override name = 'PassedLimitError';
  readonly path: string;

  constructor(path: string, reason: string, mend: string) {
    super(reason, mend);
    this.path = path;
  }
}
