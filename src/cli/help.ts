/** The help texts, laid out from the commands and options themselves. */
import type { Command, CommandEntry } from './command.ts';
import { exitCodes } from './exit-codes.ts';
import { optionDefinition, type OptionName } from './options.ts';

/** `plenary --help`. */
export function generalHelp(entries: readonly CommandEntry[]): string {
  return [
    'Publishes resolutions as accessible PDF, EPUB, Word and web editions.',
    '',
    'Usage: plenary COMMAND [options] PATH…',
    '',
    'Commands',
    ...table(entries.map(({ usage, summary }) => [usage, summary])),
    '',
    'A PATH is a file, a folder (the sources directly in it) or - for standard input.',
    'A PATH may be a pattern in quotation marks: "texts/**/*.md". What holds for all calls in a folder',
    'stands in plenary.config.json (see plenary config).',
    'plenary COMMAND --help lists the options of a command; plenary --version says which this is.',
    '',
    ...exitCodeLines(),
    '',
  ].join('\n');
}

/** `plenary COMMAND --help`. */
export function commandHelp(
  entry: CommandEntry,
  { description, options, examples }: Command,
): string {
  return [
    entry.summary,
    '',
    `Usage: plenary ${entry.usage}`,
    ...(description === undefined ? [] : ['', description]),
    '',
    'Examples',
    ...examples.flatMap(([call, does]) => [`  ${call}`, `      ${does}`]),
    '',
    ...optionLines(options),
    ...exitCodeLines(),
    '',
  ].join('\n');
}

function optionLines(options: readonly OptionName[]): string[] {
  if (options.length === 0) return [];
  const rows = options.map(
    (name) => [optionUsage(name), optionDefinition(name).description] as const,
  );
  return ['Options', ...table(rows), ''];
}

function exitCodeLines(): string[] {
  return [
    'Exit codes',
    ...table([
      [String(exitCodes.done), 'done; warnings are allowed'],
      [String(exitCodes.documentErrors), 'some document has errors; the others are built'],
      [String(exitCodes.usage), 'the command line is wrong; nothing was written'],
      [
        String(exitCodes.inputOutput),
        'a file could not be read or written, or asks for too much work',
      ],
      [String(exitCodes.verification), 'an edition does not verify'],
    ]),
  ];
}

function optionUsage(name: OptionName): string {
  const { short, placeholder } = optionDefinition(name);
  const value = placeholder === undefined ? '' : ` ${placeholder}`;
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value}`;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
