/** Files that hold for a folder and for all below it. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { OptionValues } from '../options.ts';

export const configurationName = 'plenary.config.json';
export const ignoreName = '.plenaryignore';

/** The file of this name in a folder, else in the nearest one above that has it. */
export function nearestFile(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : nearestFile(above, name);
}

/** Where the configuration of a call stands; `undefined` for none. */
export function configurationPath(options: OptionValues): string | undefined {
  if (options['no-config']) return undefined;
  return options.config ?? nearestFile(process.cwd(), configurationName);
}
