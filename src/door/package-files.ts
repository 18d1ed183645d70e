/** The files that come with the package, found from its sources, its modules and its bundle alike. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The bundle is one folder of chunks; from modules, this one stands a folder below the others.
const here = new URL('./', import.meta.url);
const code = here.pathname.endsWith('/door/') ? new URL('../', here) : here;
const root = packageFolder();

/** The folder of the code that is running. */
export const codeFolder = fileURLToPath(code);

/** Where a file of the package is: `packageFile('templates/notes.json')`. A folder ends with "/". */
export function packageFile(path: string): URL {
  return new URL(path, root);
}

/** The same, as the file system names it. */
export function packagePath(path: string): string {
  return fileURLToPath(packageFile(path));
}

/** @throws {Error} when the code stands in no package. */
function packageFolder(): URL {
  let folder = code;
  while (!existsSync(new URL('package.json', folder))) {
    const above = new URL('../', folder);
    if (above.href === folder.href) throw new Error(`${codeFolder} is in no package.`);
    folder = above;
  }
  return folder;
}
