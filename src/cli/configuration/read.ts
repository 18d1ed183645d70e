/** Reads `plenary.config.json` and checks it. */
import { dirname, relative, resolve } from 'node:path';
import { checkedJson } from '../../data-file/checked-json.ts';
import { faultLine, type DataFileFault } from '../../data-file/fault.ts';
import { faultOfRuleSetting } from '../../diagnostics/index.ts';
import { readWholeFileSync } from '../../door/read-file.ts';
import { fileTrouble } from '../../publish/file-trouble.ts';
import { FileFailure, UsageFailure } from '../failures.ts';
import { configurationSchema, type Configuration } from './schema.ts';

/** What was settled, and the folder from which its paths are looked up. */
export interface FoundConfiguration {
  /** The file, absolute. */
  path: string;
  folder: string;
  values: Configuration;
}

/**
 * Reads a configuration.
 * @throws {UsageFailure} when it cannot be; {FileFailure} when it cannot be read.
 */
export function readConfiguration(named: string): FoundConfiguration {
  const path = resolve(named);
  const file = relative(process.cwd(), path) || named;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readWholeFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) throw refusal(file, [noText(file)]);
    const { reason, mend } = fileTrouble(error, file);
    throw new FileFailure(reason, mend, { cause: error });
  }
  const checked = checkedJson({ file, defaults: '{}', own: text }, configurationSchema);
  if ('faults' in checked) throw refusal(file, checked.faults);
  const faults = ruleFaults(file, checked.value);
  if (faults.length > 0) throw refusal(file, faults);
  return { path, folder: dirname(path), values: checked.value };
}

function ruleFaults(file: string, { rules = {} }: Configuration): DataFileFault[] {
  return Object.entries(rules).flatMap(([rule, setting]) => {
    const fault = faultOfRuleSetting(rule, setting);
    return fault ? [{ file, key: `rules.${rule}`, ...fault }] : [];
  });
}

function noText(file: string): DataFileFault {
  return { file, reason: 'This is not UTF-8.', mend: 'Save it as UTF-8 text.' };
}

function refusal(file: string, faults: readonly DataFileFault[]): UsageFailure {
  return new UsageFailure(
    `The configuration ${file} cannot be used.`,
    'docs/configuration.md lists its keys.',
    faults.map(faultLine),
  );
}
