/** The files that are damaged: our own, editions of them, and real ones where the corpus is beside us. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { loadTemplate } from '../src/door/load-template.ts';
import { packagePath } from '../src/door/package-files.ts';
import { nodeWorld } from '../src/door/world.ts';
import { formats } from '../src/editions/formats.ts';
import { makeEditions, readDocument } from '../src/pipeline.ts';
import { editionOptions } from '../src/publish/edition-options.ts';
import { defaultRequest } from '../src/publish/request.ts';

export interface Seed {
  path: string;
  bytes: Uint8Array;
}

export interface Seeds {
  texts: Seed[];
  files: Seed[];
}

// Larger files take longer and teach no more.
const mostBytes = 300_000;

/** All seeds there are, in one order. */
export async function findSeeds(): Promise<Seeds> {
  const own = ['source', 'tests/fixtures/sources', 'tests/parse/fixtures'].flatMap((folder) =>
    filesIn(packagePath(folder)),
  );
  const corpus = packagePath('../shared/corpus');
  const real = existsSync(corpus) ? filesIn(corpus) : [];
  const read = (path: string): Seed => ({ path, bytes: readFileSync(path) });
  const isText = (path: string): boolean => /(?<!\.tree|\.messages)\.(?:md|txt)$/.test(path);
  const texts = [...own, ...real].filter(isText).map(read);
  const files = real.filter((path) => /\.(?:pdf|docx|xml|html)$/.test(path)).map(read);
  for (const path of filesIn(packagePath('tests/fixtures/sources'))) {
    files.push(...(await editionsOf(read(path))));
  }
  return { texts, files };
}

async function editionsOf(seed: Seed): Promise<Seed[]> {
  const { root } = await readDocument(seed, nodeWorld());
  const { template } = defaultRequest;
  const options = editionOptions(
    root,
    { name: 'seed', request: defaultRequest },
    loadTemplate(template),
  );
  const editions = await makeEditions(root, formats, options);
  return editions.map(({ format, bytes }) => ({ path: `${seed.path}.${format}`, bytes }));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => {
      const stats = statSync(path);
      return stats.isFile() && stats.size <= mostBytes;
    });
}
