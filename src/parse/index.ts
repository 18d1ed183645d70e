/** Reads a text into the tree of a resolution. */
export { derive } from './genre/derive.ts';
export { accountFor, isComplete, type Account } from './account/index.ts';
export { isCanonical } from './canonical/index.ts';
export { parse } from './parse.ts';
export { resolutionParseIn } from './plugin.ts';
// For readers of other formats, which cut their documents into blocks themselves.
export { readResolution, type ParseOptions } from './read-resolution.ts';
export { lineStartsOf, positionAt, startReading } from './reading.ts';
export { tracedLines, type Trace, type TracedLine, type TraceStep } from './trace/index.ts';
export { contentOf, withMarks, type Content, type Mark } from './blocks/content.ts';
export type { Block, CellSpan, FrontLine } from './blocks/block.ts';
export { missingParts } from './missing-parts.ts';
export { labelAt } from './blocks/labels.ts';
export { putAside, type AsideKind, type PageStart, type Reading } from './reading.ts';
export { concat, space } from './blocks/content.ts';
export { opensColophon } from './blocks/colophon.ts';
