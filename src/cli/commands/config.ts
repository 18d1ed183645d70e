import { formats } from '../../editions/formats.ts';
import { defaultRequest } from '../../publish/request.ts';
import type { Command } from '../command.ts';
import { configurationName, configurationPath } from '../configuration/nearest-file.ts';
import { readConfiguration } from '../configuration/read.ts';
import type { Configuration } from '../configuration/schema.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageFailure } from '../failures.ts';
import { visible } from '../terminal.ts';

/** What holds where nothing is settled. */
const defaults = {
  recursive: false,
  out: 'dist',
  formats: [...formats],
  template: defaultRequest.template,
  paper: defaultRequest.paper,
  links: defaultRequest.links,
  colophon: defaultRequest.colophon,
  verify: defaultRequest.verify,
  strict: defaultRequest.strict,
} as const satisfies Configuration;

export const config: Command = {
  description: [
    `Standard error says which ${configurationName} holds in this folder: its own, or the nearest above.`,
    'Standard output has what it settles with what holds otherwise, as a configuration. Options of the',
    'command line win; --links, --colophon, --verify, --no-strict and --no-recursive take back what a',
    'configuration settles. docs/configuration.md lists the keys.',
  ].join('\n'),
  options: [],
  examples: [['plenary config', 'Print what holds in this folder.']],
  run: async ({ options, paths }, { terminal }) => {
    if (paths.length > 0) {
      throw new UsageFailure('This command takes no path.', 'Name a file with --config FILE.');
    }
    const path = configurationPath(options);
    const found = path === undefined ? undefined : readConfiguration(path);
    terminal.say(found ? visible(found.path) : `There is no ${configurationName} here or above.`);
    terminal.result(`${JSON.stringify({ ...defaults, ...found?.values }, undefined, 2)}\n`);
    return Promise.resolve(exitCodes.done);
  },
};
