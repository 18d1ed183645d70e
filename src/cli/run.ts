/** One call of the program: finds the command, reads its arguments, runs it. */
import { parseArguments, type CommandArguments } from './arguments.ts';
import type { Command, CommandEntry, Surroundings } from './command.ts';
import { commands } from './commands/index.ts';
import { withConfiguration } from './configuration/apply.ts';
import { configurationPath } from './configuration/nearest-file.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { CommandFailure, UsageFailure } from './failures.ts';
import { commandHelp, generalHelp } from './help.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { failureWords, sayFailure } from './print/failure.ts';
import { fileTrouble } from '../publish/file-trouble.ts';
import { packageVersion } from './version.ts';

/** Runs `plenary` with these words; what goes wrong is said on the terminal. */
export async function run(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { terminal } = surroundings;
  try {
    return await runCommand(words, surroundings);
  } catch (error) {
    if (error instanceof CommandFailure) {
      sayFailure(failureWords(error), terminal);
      return error.exitCode;
    }
    const trouble = fileTrouble(error, 'The command');
    sayFailure(trouble, terminal);
    return trouble.kind === 'fault' ? exitCodes.documentErrors : exitCodes.inputOutput;
  }
}

/** Options that every command takes. */
const commonOptions = ['config', 'no-config', 'help'] as const;

/** The arguments with what the configuration of the folder settles. */
async function configured(written: CommandArguments, command: Command): Promise<CommandArguments> {
  const path = configurationPath(written.options);
  if (path === undefined) return written;
  const { readConfiguration } = await import('./configuration/read.ts');
  return withConfiguration(written, readConfiguration(path), command);
}

async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const wanted = rest[0] === undefined ? undefined : findCommand(rest[0]);
    if (wanted) return showHelp(wanted, surroundings);
    surroundings.terminal.result(generalHelp(commands));
    return name === undefined ? exitCodes.usage : exitCodes.done;
  }
  if (name === '--version' || name === '-v') {
    surroundings.terminal.result(`${packageVersion()}\n`);
    return exitCodes.done;
  }
  const entry = findCommand(name);
  const command = await entry.load();
  const written = parseArguments(rest, [...command.options, ...commonOptions]);
  if (written.options.help) return showHelp(entry, surroundings);
  const given = await configured(written, command);
  const terminal = { ...surroundings.terminal, quiet: given.options.quiet ?? false };
  return command.run(given, { ...surroundings, terminal });
}

function findCommand(name: string): CommandEntry {
  const entry = commands.find((command) => command.name === name);
  if (entry) return entry;
  const names = commands.map((command) => command.name);
  const meant = nearest(name, names);
  throw new UsageFailure(
    `There is no command "${name}".`,
    meant ? `Did you mean plenary ${meant}?` : `Commands are ${names.join(', ')}.`,
  );
}

async function showHelp(entry: CommandEntry, { terminal }: Surroundings): Promise<ExitCode> {
  terminal.result(commandHelp(entry, await entry.load()));
  return exitCodes.done;
}
