/** What a configuration settles, as if it had been written on the command line, which wins. */
import { isAbsolute, join, relative } from 'node:path';
import type { CommandArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import type { OptionName, OptionValues } from '../options.ts';
import type { FoundConfiguration } from './read.ts';
import type { Configuration } from './schema.ts';

/** A path of the configuration as it is named from where the command runs. */
type Located = (path: string) => string;

type OptionsOf = {
  [Key in keyof Required<Configuration>]: (
    value: Required<Configuration>[Key],
    located: Located,
  ) => OptionValues;
};

/** Which options a key stands for. */
const optionsOf: OptionsOf = {
  recursive: (value) => (value ? { recursive: true } : {}),
  out: (value, located) => ({ out: located(value) }),
  formats: (value) => ({ to: value.join(',') }),
  template: (value, located) => ({ template: /[/\\]/.test(value) ? located(value) : value }),
  paper: (value) => ({ paper: value }),
  language: (value) => ({ lang: value }),
  emblem: (value, located) => ({ emblem: located(value) }),
  emblemAlternative: (value) => ({ 'emblem-alt': value }),
  links: (value) => (value ? {} : { 'no-links': true }),
  colophon: (value) => (value ? {} : { 'no-colophon': true }),
  verify: (value) => (value ? {} : { 'no-verify': true }),
  strict: (value) => (value ? { strict: true } : {}),
  certifiedBy: (value) => ({ 'certified-by': value }),
  certifierCredential: (value) => ({ 'certifier-credential': value }),
  certifierReport: (value) => ({ 'certifier-report': value }),
  jobs: (value) => ({ jobs: String(value) }),
  // No options: what a command takes when no path is named, what it passes over, what it tells.
  inputs: () => ({}),
  ignore: () => ({}),
  rules: () => ({}),
};

/** The arguments of a call with what the configuration adds to them. */
export function withConfiguration(
  given: CommandArguments,
  { folder, values }: FoundConfiguration,
  command: Pick<Command, 'options' | 'paths'>,
): CommandArguments {
  const located: Located = (path) =>
    isAbsolute(path) ? path : relative(process.cwd(), join(folder, path)) || '.';
  const settled = Object.keys(optionsOf).reduce<OptionValues>(
    (options, key) => ({ ...options, ...settledBy(key as keyof Configuration, values, located) }),
    {},
  );
  const taken = new Set<OptionName>(command.options);
  const kept = Object.entries(settled).filter(
    ([name]) =>
      taken.has(name as OptionName) &&
      !given.undone.has(name as OptionName) &&
      // Elsewhere --out names one file.
      (name !== 'out' || command.paths === 'inputs'),
  );
  const standing = { inputs: values.inputs ?? [], out: [values.out ?? 'dist'] };
  return {
    ...given,
    options: { ...(Object.fromEntries(kept) as OptionValues), ...given.options },
    paths:
      given.paths.length > 0 || !command.paths ? given.paths : standing[command.paths].map(located),
    ...(values.rules && { rules: values.rules }),
    ignore: (values.ignore ?? []).map((pattern) => ({ pattern, folder })),
  };
}

function settledBy<Key extends keyof Configuration>(
  key: Key,
  values: Configuration,
  located: Located,
): OptionValues {
  const value = values[key];
  return value === undefined ? {} : optionsOf[key](value as Required<Configuration>[Key], located);
}
