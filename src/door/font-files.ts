/** Where the font files of installed packages are. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { MissingFonts } from '../world.ts';

const require = createRequire(import.meta.url);
const folders = new Map<string, string>();

/**
 * Where a file of a package is.
 * @throws {MissingFonts} when the package is not installed.
 */
export function fontFile(packageName: string, file: string): string {
  const known = folders.get(packageName);
  const folder = known ?? folderOf(packageName);
  folders.set(packageName, folder);
  return join(folder, file);
}

/** Not as Node resolves modules: some packages of fonts offer style sheets only. */
function folderOf(packageName: string): string {
  const places = [
    ...(require.resolve.paths(packageName) ?? []),
    join(process.cwd(), 'node_modules'),
  ];
  const folder = places
    .map((place) => join(place, packageName))
    .find((place) => existsSync(join(place, 'package.json')));
  if (folder === undefined) throw new MissingFonts([packageName]);
  return folder;
}
