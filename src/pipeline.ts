/**
 * The way through: source → read → parse → tree → check → render.
 *
 * Nothing here touches the disk or the clock. What a person must know stands as messages in the
 * file; whether they withhold the editions is asked by the caller (`withholds`), before rendering.
 */
import type { VFile } from 'vfile';
import { check } from './check/index.ts';
import { readSource, type ReadingOptions, type SourceInput } from './read/index.ts';
import type { EditionOptions } from './render/options.ts';
import type { Root } from './tree/types.ts';
import type { ReadingWorld } from './world.ts';
import type { Format } from './editions/formats.ts';
import { editionRenderers, type EditionFile } from './renderers.ts';

export interface ReadDocument {
  file: VFile;
  root: Root;
}

/** Reads and checks a document. Never throws for its text: the messages are in the file. */
export async function readDocument(
  input: SourceInput,
  world: ReadingWorld,
  options: ReadingOptions = {},
): Promise<ReadDocument> {
  const { file, root } = await readSource(input, world, options);
  check(root, file, world);
  return { file, root };
}

/** Makes editions of a tree. Pages are laid out once, for the PDF and the e-book's page list. */
export async function makeEditions(
  root: Root,
  formats: readonly Format[],
  options: EditionOptions,
): Promise<EditionFile[]> {
  const renderers = editionRenderers(root, options);
  const editions: EditionFile[] = [];
  for (const format of formats) editions.push({ format, ...(await renderers[format]()) });
  return editions;
}
