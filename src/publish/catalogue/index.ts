/** The lists of what stands in an output folder, made anew from its manifest after every run. */
import { join } from 'node:path';
import { nodeWorld } from '../../door/world.ts';
import { manifestName } from '../../editions/manifest.ts';
import { readManifest } from '../manifest-files.ts';
import { withFolderLock, type Waiting } from '../manifest-lock.ts';
import { writeWhole } from '../write-whole.ts';
import { atomCatalogue } from './atom.ts';
import { catalogueFiles } from './files.ts';
import { catalogueGroups } from './groups.ts';
import { opdsCatalogue } from './opds.ts';
import { cataloguePage } from './page.ts';
import { catalogueFile, catalogueWords } from './words.ts';

/** Writes the page for browsers and the catalogue for e-book readers. */
export async function writeCatalogue(folder: string, waiting: Waiting = {}): Promise<void> {
  const { page, feed, atom, cover } = catalogueFiles;
  const words = catalogueWords();
  const { languages, officialDocuments, hashes } = nodeWorld();
  const write = async (): Promise<void> => {
    const manifest = await readManifest(join(folder, manifestName()));
    const groups = catalogueGroups(manifest?.documents ?? [], words, languages.english);
    await writeWhole([
      { path: join(folder, page), bytes: cataloguePage(groups, words, { languages, hashes }) },
      {
        path: join(folder, feed),
        bytes: opdsCatalogue(groups, words, catalogueFiles, officialDocuments),
      },
      {
        path: join(folder, atom),
        bytes: atomCatalogue(groups, words, catalogueFiles, { officialDocuments, hashes }),
      },
      { path: join(folder, cover), bytes: catalogueFile('cover.png') },
    ]);
  };
  await withFolderLock(folder, write, waiting);
}
