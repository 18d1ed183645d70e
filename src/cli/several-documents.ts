/**
 * Puts the documents of files that hold several in the place of the files, each a source of its own,
 * before anything is written: only then can it be seen whether two would have one name.
 */
import { nodeWorld } from '../door/world.ts';
import { readAllSources, type ReadingOptions } from '../read/index.ts';
import { mastheadOf } from '../tree/index.ts';
import { readSourceFile } from '../publish/source-file.ts';
import { documentSource, type Source } from './inputs.ts';

/** The sources, with those that hold several documents taken apart. */
export async function eachDocument(
  sources: readonly Source[],
  { password }: Pick<ReadingOptions, 'password'> = {},
): Promise<Source[]> {
  const all: Source[] = [];
  for (const source of sources) all.push(...(await documentsOf(source, password)));
  return all;
}

async function documentsOf(source: Source, password: string | undefined): Promise<Source[]> {
  // Only prints hold several; a file that cannot be read says so when its turn comes.
  if (!/\.pdf$/i.test(source.path)) return [source];
  const input = await readSourceFile(source.path).catch(() => undefined);
  const { saysItIsOwn } = await import('../read/pdf/made-by.ts');
  const world = nodeWorld();
  if (!input || saysItIsOwn(input.bytes, world.compression) === true) return [source];
  const all = await readAllSources(input, world, {
    ...(password !== undefined && { password }),
  });
  if (all.length < 2) return [source];
  const subfolder = source.name.includes('/') ? source.name.replace(/\/[^/]*$/, '') : '';
  const symbols = all.map(({ root }) => mastheadOf(root)?.symbol);
  return all.map((_, index): Source => {
    const symbol = symbols[index];
    const isItsOwn = symbol !== undefined && symbols.filter((one) => one === symbol).length === 1;
    const { name } = documentSource(source.path, isItsOwn ? symbol : String(index + 1), subfolder);
    return { ...source, path: `${source.path}#${index + 1}`, name };
  });
}
