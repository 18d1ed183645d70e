/** `plenary build --watch`: what a build depends on, and how a build that failed goes on. */
import { resolve, sep } from 'node:path';
import { templateFolder } from '../door/load-template.ts';
import { addressOf } from '../publish/source-file.ts';
import type { CommandArguments } from './arguments.ts';
import type { Command, Surroundings } from './command.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { CommandFailure, UsageFailure } from './failures.ts';
import { fixedFolder, isPattern } from './patterns.ts';
import { failureWords, sayFailure } from './print/failure.ts';
import { repeatOnChange } from './repeat-on-change.ts';
import { visible } from './terminal.ts';

/**
 * Builds, and again after each change, until the person ends it. Options and configuration are those
 * of the start.
 * @throws {UsageFailure} for standard input, which nobody saves.
 */
export async function keepBuilding(
  given: CommandArguments,
  surroundings: Surroundings,
  build: Command['run'],
): Promise<ExitCode> {
  const { options, paths } = given;
  if (paths.includes('-') || options.out === '-') {
    throw new UsageFailure('Standard input and output cannot be watched.', 'Name files.');
  }
  const { signal, terminal } = surroundings;
  const output = resolve(options.out ?? 'dist');
  const sources = paths.map(watchedPath);
  const places = [...sources, templateFolder(options.template ?? 'official')];
  if (options.emblem !== undefined) places.push(options.emblem);
  await repeatOnChange(
    {
      paths: places,
      isIgnored: (path) => isWithin(resolve(path), output) || /[/\\]node_modules$/.test(path),
    },
    signal,
    async () => {
      await told(() => build(given, surroundings), surroundings);
      const watched = visible(sources.join(', '));
      if (!signal.aborted) terminal.say(`Watching ${watched}; Ctrl+C ends the building.`);
    },
  );
  return exitCodes.done;
}

/** What goes wrong once is said, and may be mended by the next change. */
async function told(build: () => Promise<ExitCode>, { terminal }: Surroundings): Promise<void> {
  try {
    await build();
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    sayFailure(failureWords(error), terminal);
  }
}

/** Of a pattern, the folder that it looks in; of one document in a file, the file. */
function watchedPath(path: string): string {
  return isPattern(path) ? fixedFolder(path) : addressOf(path).file;
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`);
}
