/** What ends a command before its work is done. Both kinds are told to people, never as a stack. */
import { exitCodes, type ExitCode } from './exit-codes.ts';

/** A command that cannot go on. The message names what is wrong; `mend` says what to do. */
export class CommandFailure extends Error {
  override name = 'CommandFailure';
  readonly exitCode: ExitCode;
  readonly mend: string;
  /** What exactly is wrong, where there are several things, a line each. */
  readonly details: readonly string[];

  constructor(
    exitCode: ExitCode,
    reason: string,
    mend: string,
    { details = [], ...options }: ErrorOptions & { details?: readonly string[] } = {},
  ) {
    super(reason, options);
    this.exitCode = exitCode;
    this.mend = mend;
    this.details = details;
  }
}

/** The command line is wrong, or a template that it names. */
export class UsageFailure extends CommandFailure {
  override name = 'UsageFailure';

  constructor(reason: string, mend: string, details: readonly string[] = []) {
    super(exitCodes.usage, reason, mend, { details });
  }
}

/** A file or folder could not be read or written. */
export class FileFailure extends CommandFailure {
  override name = 'FileFailure';

  constructor(reason: string, mend: string, options?: ErrorOptions) {
    super(exitCodes.inputOutput, reason, mend, options);
  }
}
