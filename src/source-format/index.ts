/**
 * What the reader and the writer of canonical sources share, so that they cannot drift apart: the
 * vocabulary and the rules of `docs/source-format.md`.
 */
export { characterAt, characterBefore, flankingOf, type Flanking } from './flanking.ts';
export {
  mastheadTextFields,
  provenanceTextFields,
  subjectFields,
  type MastheadListField,
} from './front-matter.ts';
export { containerForms, containerNames, type ContainerName } from './containers.ts';
export { itemLabelOf, joinTitle, splitItemLabel, splitTitle, type Labelled } from './labels.ts';
export { deepestBlock, deepestHeading, deepestMark, formatVersion } from './limits.ts';
export { leadPhraseIndex, takesLeadPhrase } from './lead-phrase.ts';
export { keyOfNote, noteKeyPattern, noteOfKey, type NoteName } from './notes.ts';
export { normalForm, normalPhrasing } from './normal-form.ts';
export {
  bareType,
  isPageBreak,
  placeAfter,
  shapeOf,
  type BareType,
  type Place,
  type Shape,
} from './places.ts';
export { tagOf, type MarkType } from './tags.ts';
