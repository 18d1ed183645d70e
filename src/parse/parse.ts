/** The way from a file to the tree. */
import type { VFile } from 'vfile';
import type { Root } from '../tree/types.ts';
import type { ParsingWorld } from '../world.ts';
import { isCanonical, parseCanonical } from './canonical/index.ts';
import { htmlBlocks } from './front-ends/html.ts';
import { textBlocks } from './front-ends/text.ts';
import { dialectOf } from './front-ends/dialect.ts';
import { readResolution, type ParseOptions } from './read-resolution.ts';
import { startReading } from './reading.ts';

/**
 * Parses a text. Any string gives a tree; what reading did and could not do stands in the
 * messages of the file. Never throws, and takes time linear in the length of the text.
 */
export function parse(file: VFile, world: ParsingWorld, options: ParseOptions = {}): Root {
  if (isCanonical(String(file))) return parseCanonical(file, world, options);
  const reading = startReading(file);
  const dialect = dialectOf(reading.source);
  const blocks =
    dialect === 'html'
      ? htmlBlocks(reading)
      : textBlocks(reading, { markdown: dialect === 'markdown' });
  return readResolution(blocks, reading, world, options);
}
