import { withholds, type DocumentMessage } from '../publish/messages.ts';

/** The exit codes of every command. A run that meets several takes the highest. */
export const exitCodes = {
  /** Done; warnings are allowed. */
  done: 0,
  /** Some document has errors; the others are built. */
  documentErrors: 1,
  /** The command line is wrong, or a template that it names; nothing was written. */
  usage: 2,
  /** A file or folder could not be read or written, or would take more than a document may. */
  inputOutput: 3,
  /** An edition does not verify. */
  verification: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code for what a document's messages say. */
export function exitCodeFor(messages: readonly DocumentMessage[], strict = false): ExitCode {
  if (messages.some(({ ruleId }) => ruleId === 'limit-reached')) return exitCodes.inputOutput;
  return withholds(messages, strict) ? exitCodes.documentErrors : exitCodes.done;
}

/** The exit code of a run in which all of these occurred. */
export function worst(codes: Iterable<ExitCode>): ExitCode {
  let highest: ExitCode = exitCodes.done;
  for (const code of codes) if (code > highest) highest = code;
  return highest;
}
