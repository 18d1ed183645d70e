export { originInWords, type Origin, type PageArea } from './origin.ts';
export type * from './types.ts';
export type * from './outline.ts';
export type * from './pages.ts';
export * from './walk.ts';
export {
  documentName,
  documentSymbol,
  identityOf,
  numberedTitleOf,
  severalResolutions,
  speakingOrgan,
  type Identity,
} from './identity.ts';
export { identifiersOf, noteId, idPart, type Identifiers } from './identifiers.ts';
export { noteIdentifier, NoteIdentifiers } from './note-identifiers.ts';
export { isInvisible, withoutInvisible } from './invisible.ts';
export { officialPages } from './pages.ts';
export { tableGrid, type GridSlot, type PlacedCell, type TableGrid } from './table-grid.ts';
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
export { sourceOutline } from './source-outline.ts';
export { documentTitle, inlineText, normalizeSpace, outlineOf, rowContent } from './outline-of.ts';
export {
  isEnglishLine,
  mastheadLines,
  type MastheadFields,
  type MastheadLine,
  type MastheadLineName,
  type MastheadTextField,
} from './masthead-lines.ts';
export { heaviestAscending } from './ascending.ts';
export { typedLabelOf } from './typed-label.ts';
