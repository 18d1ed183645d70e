/** The font files that renderers draw with, each read and parsed once in the life of the process. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';

const require = createRequire(import.meta.url);
const folders = new Map<string, string>();
const files = new Map<string, FontFile>();

export interface FontFile {
  bytes: Uint8Array;
  font: Font;
}

/** Where a file of a package is. */
export function fontFile(packageName: string, file: string): string {
  const known = folders.get(packageName);
  const folder = known ?? dirname(require.resolve(`${packageName}/package.json`));
  folders.set(packageName, folder);
  return join(folder, file);
}

/** A font file, and the font in it. */
export function parsedFont(path: string): FontFile {
  const known = files.get(path);
  if (known) return known;
  const bytes = readFileSync(path);
  const file = { bytes, font: create(bytes) as Font };
  files.set(path, file);
  return file;
}
