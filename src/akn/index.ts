/** What the reader, the writer and the verification of Akoma Ntoso share, so that they cannot drift apart. */
export {
  aknNamespace,
  isAknNamespace,
  plenaryNamespace,
  unNamespace,
  writingVersion,
} from './namespaces.ts';
export { codeOfLanguage, languageOfCode } from './languages.ts';
export {
  agendaItem,
  agendaItemName,
  coverFields,
  particular,
  undatedField,
  type CoverField,
  type CoverFieldName,
} from './cover-page.ts';
export {
  classes,
  containerNames,
  levelClass,
  levelOfClass,
  nodeTypeOfContainer,
  notesContainer,
  statementNames,
  type ContainedNode,
  type StatementName,
} from './containers.ts';
