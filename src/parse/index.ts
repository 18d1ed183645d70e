/** Reads a text into the tree of a resolution. */
export { derive } from './derive.ts';
export { accountFor, isComplete, type Account } from './account/index.ts';
export { parse } from './parse.ts';
export { resolutionParse } from './plugin.ts';
export type { ParseOptions } from './read-resolution.ts';
