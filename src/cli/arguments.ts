/** From the words of the command line to options and paths, or to an error that helps. */
import { parseArgs } from 'node:util';
import type { RuleSettings } from '../diagnostics/index.ts';
import { UsageFailure } from './failures.ts';
import { nearest } from '../diagnostics/nearest.ts';
import {
  optionDefinition,
  optionDefinitions,
  type OptionName,
  type OptionValues,
} from './options.ts';

export interface CommandArguments {
  options: OptionValues;
  paths: string[];
  /** Options that the command line says not to take, whatever the configuration settles. */
  undone: ReadonlySet<OptionName>;
  /** How rules are set that are not as usual. */
  rules?: RuleSettings;
  /** Patterns of files that are passed over in a folder, each with where it holds. */
  ignore?: readonly IgnorePattern[];
}

/** A pattern of `.gitignore`'s kind. */
export interface IgnorePattern {
  pattern: string;
  /** The folder from which it is read, absolute. */
  folder: string;
}

/**
 * Reads the arguments of one command.
 * @throws {UsageFailure} for an option that the command does not take or that lacks its value.
 */
export function parseArguments(
  words: readonly string[],
  taken: readonly OptionName[],
): CommandArguments {
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      taken.map((name) => {
        const { type, short } = optionDefinition(name);
        return [name, short === undefined ? { type } : { type, short }];
      }),
    ),
    allowPositionals: true,
    // Not strict, for its own messages name neither the option meant nor what to do.
    strict: false,
    tokens: true,
  });
  const options: Record<string, string | true> = {};
  const undone = new Set<OptionName>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const opposite = oppositeOf(token.name, taken);
    if (opposite !== undefined) {
      delete options[opposite];
      undone.add(opposite);
      continue;
    }
    const name = knownOption(token.name, token.rawName, taken);
    undone.delete(name);
    options[name] = valueOf(name, token.value);
  }
  return { options: options as OptionValues, paths, undone };
}

/** The option that `--no-strict` or `--links` takes back, among those that a configuration can settle. */
function oppositeOf(name: string, taken: readonly OptionName[]): OptionName | undefined {
  const opposite = name.startsWith('no-') ? name.slice('no-'.length) : `no-${name}`;
  return taken.find((option) => option === opposite && optionDefinition(option).canBeUndone);
}

function knownOption(name: string, written: string, taken: readonly OptionName[]): OptionName {
  const found = taken.find((option) => option === name);
  if (found !== undefined) return found;
  if (Object.hasOwn(optionDefinitions, name)) {
    throw new UsageFailure(`This command does not take ${written}.`, `It takes ${list(taken)}.`);
  }
  const meant = nearest(name, taken);
  throw new UsageFailure(
    `There is no option ${written}.`,
    meant === undefined ? `Options are ${list(taken)}.` : `Did you mean --${meant}?`,
  );
}

function valueOf(name: OptionName, value: string | undefined): string | true {
  const { type, placeholder, choices } = optionDefinition(name);
  if (type === 'boolean') {
    if (value === undefined) return true;
    throw new UsageFailure(`--${name} takes no value.`, `Write --${name} alone.`);
  }
  if (value === undefined || value === '' || (value.startsWith('-') && value.length > 1)) {
    throw new UsageFailure(
      `--${name} needs a value.`,
      `Write --${name} ${placeholder ?? 'VALUE'}, or --${name}=${placeholder ?? 'VALUE'}.`,
    );
  }
  if (choices && !choices.includes(value)) {
    throw new UsageFailure(`--${name} cannot be "${value}".`, `It can be ${choices.join(' or ')}.`);
  }
  return value;
}

function list(names: readonly OptionName[]): string {
  return names.map((name) => `--${name}`).join(', ');
}
