/** Hashes that tell whether an edition would come out the same if it were made again. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFolder, packageFile, packagePath } from '../door/package-files.ts';
import { templateFolder } from '../door/load-template.ts';
import { compare } from '../editions/manifest.ts';
import type { EditionRequest } from './request.ts';

/** SHA-256, in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * A hash of the program: its code, its templates, and `package.json` with the exact versions of
 * what it is made with.
 */
export function programFingerprint(): string {
  return sha256(
    [
      readFileSync(packageFile('package.json')),
      codeFingerprint(),
      folderFingerprint(packagePath('templates'), noEdition),
    ].join('\n'),
  );
}

/** Where the build keeps the hash of its bundle, which is many megabytes; a new one takes its place. */
export const codeHashFile = 'code.sha256';

function codeFingerprint(): string {
  const kept = join(codeFolder, codeHashFile);
  return existsSync(kept) ? readFileSync(kept, 'utf8') : folderFingerprint(codeFolder);
}

/** Folders of `templates` that no edition is made of. */
const noEdition: ReadonlySet<string> = new Set([
  'catalogue',
  'comparison',
  'desk',
  'report',
  'schemas',
]);

/** A hash of the files of a folder, their names and their bytes, without those of some folders in it. */
export function folderFingerprint(
  folder: string,
  without: ReadonlySet<string> = new Set(),
): string {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !without.has(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    })
    .sort(compare);
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file.slice(folder.length)}\0${sha256(readFileSync(file))}\n`);
  }
  return hash.digest('hex');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * A hash of all that the documents of a run have in common: the program, the template, the options.
 * `strict`, `verify` and what opens the sources are not among it, for they change no edition.
 */
export function runFingerprint(request: EditionRequest): string {
  const {
    strict: _strict,
    verify: _verify,
    password: _password,
    template,
    emblem,
    ...rest
  } = request;
  const options = Object.entries(rest).sort(([a], [b]) => compare(a, b));
  return sha256(
    JSON.stringify([
      programFingerprint(),
      folderFingerprint(templateFolder(template)),
      options,
      emblem && [sha256(emblem.bytes), emblem.mediaType, emblem.alternative],
    ]),
  );
}
