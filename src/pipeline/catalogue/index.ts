/** The lists of what stands in an output folder, made anew from its manifest after every run. */
import { join } from 'node:path';
import { manifestName, readManifest } from '../manifest.ts';
import { withFolderLock } from '../manifest-lock.ts';
import { writeWhole } from '../write-whole.ts';
import { catalogueGroups } from './groups.ts';
import { opdsCatalogue } from './opds.ts';
import { cataloguePage } from './page.ts';
import { catalogueFile, catalogueWords } from './words.ts';

/** What a catalogue consists of, in the output folder. */
export const catalogueFiles = {
  page: 'index.html',
  feed: 'opds.json',
  cover: 'opds-cover.png',
} as const;

/** Writes the page for browsers and the catalogue for e-book readers. */
export async function writeCatalogue(folder: string): Promise<void> {
  const { page, feed, cover } = catalogueFiles;
  const words = catalogueWords();
  await withFolderLock(folder, async () => {
    const manifest = await readManifest(join(folder, manifestName()));
    const groups = catalogueGroups(manifest?.documents ?? [], words);
    await writeWhole([
      { path: join(folder, page), bytes: cataloguePage(groups, words, feed) },
      {
        path: join(folder, feed),
        bytes: opdsCatalogue(groups, words, { self: feed, page, cover }),
      },
      { path: join(folder, cover), bytes: catalogueFile('cover.png') },
    ]);
  });
}
