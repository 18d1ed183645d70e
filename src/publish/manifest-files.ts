/** The manifests of a folder, as they stand on the disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isManifest, isPartManifest, manifestName, type Manifest } from '../editions/manifest.ts';

/** The manifests that parts of a divided run left in a folder, in one order. */
export async function partManifests(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter(isPartManifest)
    .sort()
    .map((name) => join(folder, name));
}

/**
 * What is known of a folder: its manifest, then those of parts. A manifest that cannot be read
 * counts as none: its editions are built again.
 */
export async function readManifests(folder: string): Promise<Manifest[]> {
  const paths = [join(folder, manifestName()), ...(await partManifests(folder))];
  const manifests = await Promise.all(paths.map(readManifest));
  return manifests.filter((manifest) => manifest !== undefined);
}

/** One manifest, if the file is there and is one. */
export async function readManifest(path: string): Promise<Manifest | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
