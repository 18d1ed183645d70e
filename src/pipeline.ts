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
import type { Format } from './pipeline/formats.ts';
import { editionRenderers, type Edition } from './pipeline/renderers.ts';

export interface ReadDocument {
  file: VFile;
  root: Root;
}

/** Reads and checks a document. Never throws for its text: the messages are in the file. */
export async function readDocument(
  input: SourceInput,
  options: ReadingOptions = {},
): Promise<ReadDocument> {
  const { file, root } = await readSource(input, options);
  check(root, file);
  return { file, root };
}

/** Makes editions of a tree. Pages are laid out once, for the PDF and the e-book's page list. */
export async function makeEditions(
  root: Root,
  formats: readonly Format[],
  options: EditionOptions,
): Promise<Edition[]> {
  const renderers = editionRenderers(root, options);
  const editions: Edition[] = [];
  for (const format of formats) editions.push({ format, ...(await renderers[format]()) });
  return editions;
}
