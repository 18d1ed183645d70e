/** The modules of the program, by their paths below `src`. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../src/', import.meta.url);

export const sources: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]),
);
