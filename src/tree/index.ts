export type * from './types.ts';
export type * from './outline.ts';
export type * from './pages.ts';
export * from './walk.ts';
export { identifiersOf, noteId, idPart, type Identifiers } from './identifiers.ts';
export { headingLevels } from './heading-levels.ts';
export {
  documentTitle,
  inlineText,
  mastheadLines,
  normalizeSpace,
  outlineOf,
} from './outline-of.ts';
export { heaviestAscending } from './ascending.ts';
export {
  ascendingReferences,
  firstReferences,
  lostReferences,
  type LikelyPlace,
  type LostReference,
} from './likely-places.ts';
