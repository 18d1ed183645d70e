export type * from './types.ts';
export type * from './outline.ts';
export type * from './pages.ts';
export * from './walk.ts';
export { identifiersOf, noteId, idPart, type Identifiers } from './identifiers.ts';
export { headingLevels } from './heading-levels.ts';
export {
  patternsOf,
  readLabel,
  readNumeral,
  writeLabel,
  writeNumeral,
  type LabelPattern,
  type NumeralSystem,
} from './numerals.ts';
export {
  flatten,
  ownHeading,
  ownParagraph,
  placeIn,
  type Container,
  type Line,
  type LineKind,
  type LineNode,
  type LinePlace,
  type Open,
} from './flat.ts';
export {
  documentTitle,
  inlineText,
  mastheadLines,
  normalizeSpace,
  outlineOf,
  rowContent,
} from './outline-of.ts';
export { heaviestAscending } from './ascending.ts';
