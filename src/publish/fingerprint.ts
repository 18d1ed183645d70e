/** Hashes that tell whether an edition would come out the same if it were made again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
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
      folderFingerprint(codeFolder),
      folderFingerprint(packagePath('templates')),
    ].join('\n'),
  );
}

/** A hash of the files of a folder, their names and their bytes. */
export function folderFingerprint(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(compare);
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${file.slice(folder.length)}\0${sha256(readFileSync(file))}\n`);
  }
  return hash.digest('hex');
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
