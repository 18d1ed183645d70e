/** Reads a text into the tree of a resolution. */
export { derive } from './derive.ts';
export { accountFor, isComplete, type Account } from './account/index.ts';
export { parse } from './parse.ts';
export { resolutionParse } from './plugin.ts';
// For readers of other formats, which cut their documents into blocks themselves.
export { readResolution, type ParseOptions } from './read-resolution.ts';
export { startReading } from './reading.ts';
export { contentOf, withMarks, type Content, type Mark } from './blocks/content.ts';
export type { Block } from './blocks/block.ts';
