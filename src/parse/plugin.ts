/** Parsing as a unified plugin: `unified().use(resolutionParseIn(world))`. */
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Root } from '../tree/types.ts';
import type { ParsingWorld } from '../world.ts';
import { parse } from './parse.ts';
import type { ParseOptions } from './read-resolution.ts';

export function resolutionParseIn(world: ParsingWorld): Plugin<[ParseOptions?], string, Root> {
  return function (options = {}) {
    this.parser = (_document: string, file: VFile): Root => parse(file, world, options);
  };
}
