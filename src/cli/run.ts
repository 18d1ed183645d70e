/** One call of the program: finds the command, reads its arguments, runs it. */
import { parseArguments } from './arguments.ts';
import type { CommandEntry, Surroundings } from './command.ts';
import { commands } from './commands/index.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { CommandFailure, UsageFailure } from './failures.ts';
import { commandHelp, generalHelp } from './help.ts';
import { nearest } from './nearest.ts';
import { failureWords, sayFailure } from './print/failure.ts';
import { fileTrouble } from '../pipeline/file-trouble.ts';
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
    if (trouble.kind === 'fault') throw error;
    sayFailure(trouble, terminal);
    return exitCodes.inputOutput;
  }
}

async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const wanted = rest[0] === undefined ? undefined : findCommand(rest[0]);
    if (wanted) return showHelp(wanted, surroundings);
    surroundings.terminal.result(generalHelp(commands));
    return name === undefined ? exitCodes.usage : exitCodes.done;
  }
  if (name === '--version') {
    surroundings.terminal.result(`${packageVersion()}\n`);
    return exitCodes.done;
  }
  const entry = findCommand(name);
  const command = await entry.load();
  const given = parseArguments(rest, [...command.options, 'help']);
  if (given.options.help) return showHelp(entry, surroundings);
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
