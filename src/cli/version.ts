import { readFileSync } from 'node:fs';
import { packageFile } from '../door/package-files.ts';

/** The version of the package that is running. */
export function packageVersion(): string {
  const text = readFileSync(packageFile('package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
