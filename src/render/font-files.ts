/** The font files that renderers draw with, each read and parsed once in the life of the process. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';

const require = createRequire(import.meta.url);
const folders = new Map<string, string>();
const parsed = new Map<string, Font>();

/** Where a file of a package is. */
export function fontFile(packageName: string, file: string): string {
  const known = folders.get(packageName);
  const folder = known ?? dirname(require.resolve(`${packageName}/package.json`));
  folders.set(packageName, folder);
  return join(folder, file);
}

/** The font in a file. */
export function parsedFont(path: string): Font {
  const known = parsed.get(path);
  if (known) return known;
  const font = create(readFileSync(path)) as Font;
  parsed.set(path, font);
  return font;
}
