/** Parsing as a unified plugin: `unified().use(resolutionParse)`. */
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Root } from '../tree/types.ts';
import { parse } from './parse.ts';
import type { ParseOptions } from './read-resolution.ts';

export const resolutionParse: Plugin<[ParseOptions?], string, Root> = function (options = {}) {
  this.parser = (_document: string, file: VFile): Root => parse(file, options);
};
