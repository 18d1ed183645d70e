/** The files that come with the package, found from wherever its code runs. */
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);

/** Where a file of the package is: `packageFile('templates/notes.json')`. A folder ends with "/". */
export function packageFile(path: string): URL {
  return new URL(path, root);
}

/** The same, as the file system names it. */
export function packagePath(path: string): string {
  return fileURLToPath(packageFile(path));
}

/** Where the code that is running is: `src/`, or `lib/` once compiled. */
export const codeFolder = fileURLToPath(new URL('./', import.meta.url));
