import type { CommandArguments } from './arguments.ts';
import type { ExitCode } from './exit-codes.ts';
import type { OptionName } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What the list of commands says of one. */
export interface CommandEntry {
  name: string;
  /** The command with its arguments: "build PATH…". */
  usage: string;
  /** One sentence. */
  summary: string;
  /** Loads the command, and with it only what it needs. */
  load: () => Promise<Command>;
}

export interface Command {
  /** What the help says besides. */
  description?: string;
  options: readonly OptionName[];
  /** What of the configuration stands for paths where none is named. */
  paths?: 'inputs' | 'out';
  /** Calls as people make them, each with what it does. */
  examples: readonly (readonly [call: string, does: string])[];
  /** Does the work; throws a CommandFailure when it cannot. */
  run: (given: CommandArguments, surroundings: Surroundings) => Promise<ExitCode>;
}

/** What a command may use of the process that runs it. */
export interface Surroundings {
  terminal: Terminal;
  environment: NodeJS.ProcessEnv;
  /** Aborted when the person stops the program. */
  signal: AbortSignal;
  /** All of standard input. */
  readStandardInput: () => Promise<Uint8Array>;
}
