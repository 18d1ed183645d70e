/** The exit codes of every command. A run that meets several takes the highest. */
export const exitCodes = {
  /** Done; warnings are allowed. */
  done: 0,
  /** Some document has errors; the others are built. */
  documentErrors: 1,
  /** The command line is wrong; nothing was read or written. */
  usage: 2,
  /** A file or folder could not be read or written. */
  inputOutput: 3,
  /** An edition does not verify. */
  verification: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of a run in which all of these occurred. */
export function worst(codes: Iterable<ExitCode>): ExitCode {
  let highest: ExitCode = exitCodes.done;
  for (const code of codes) if (code > highest) highest = code;
  return highest;
}
