/**
 * What Plenary offers wherever JavaScript runs: functions that are given the world as a value. A
 * browser makes one with `browserWorld`; on Node, `plenary` binds the same functions to its own.
 *
 * What makes and reads PDF, Word and e-book files is loaded when it is first asked for.
 */
import type { Format } from './editions/formats.ts';
import { renderAkn as aknOf } from './render/akn/index.ts';
import { factsOf } from './render/facts.ts';
import { renderHtml as htmlOf } from './render/html/index.ts';
import type { EditionOptions } from './render/options.ts';
import type { PdfLayout } from './render/pdf/index.ts';
import type { Outline } from './tree/outline.ts';
import type { Pages } from './tree/pages.ts';
import type { Root } from './tree/types.ts';
import type { ReadingWorld } from './world.ts';

// The world

export { browserWorld, type FetchedFiles } from './browser/world.ts';
export { directionOf, languagesOf, type Languages } from './language/languages.ts';
export type { SubtagIndex } from './language/subtags.ts';
export type { LanguageData } from './language/data.ts';
export { OfficialDocuments, type OfficialDocumentsData } from './language/official-documents.ts';
export { CompressionError, MissingFonts } from './world.ts';
export type { Compression, Effort, FontFiles, Hashes, ReadingWorld, World } from './world.ts';

// Reading and checking

export { makeEditions, readDocument, type ReadDocument } from './pipeline.ts';
export { editionRenderers, type EditionFile, type MadeEdition } from './renderers.ts';
export { readAllSources, readSource } from './read/index.ts';
export type { ReadingOptions, ReadSource, SourceInput } from './read/index.ts';
export { accountFor, isCanonical, parse, resolutionParseIn } from './parse/index.ts';
export type { Account, ParseOptions } from './parse/index.ts';
export { check } from './check/index.ts';
export type { CheckOptions, Profile } from './check/index.ts';
export { rules, severityOf } from './diagnostics/index.ts';
export type { Rule, RuleId, Severity } from './diagnostics/index.ts';

// The tree and what is known about it

export {
  documentName,
  documentTitle,
  identifiersOf,
  mastheadOf,
  nodesOf,
  notesOf,
  originInWords,
  outlineOf,
  textOf,
  titleOf,
} from './tree/index.ts';
export type { Origin, PageArea } from './tree/index.ts';
export type * from './tree/types.ts';
export type * from './tree/outline.ts';
export type * from './tree/pages.ts';

// Comparing two texts

export {
  applyChanges,
  compareTexts,
  textOfOutline,
  textOfTree,
  treeOfText,
} from './compare/index.ts';
export type {
  Change,
  ChangeKind,
  CompareOptions,
  ComparedText,
  Comparison,
  Ignorable,
  Place,
  PlaceStep,
  Renumbered,
} from './compare/index.ts';
export { compareSides, readSide, type ComparedSide } from './comparison.ts';
export { comparisonJson, comparisonText } from './present/index.ts';
export type { JsonChange, JsonComparison } from './present/index.ts';
export { comparisonWordsOf } from './language/languages.ts';

// Templates

export { checkTemplate, fontFilesOf, TemplateError, templateFileNames } from './template/index.ts';
export type { Template, TemplateFault, TemplateFiles } from './template/index.ts';

// Editions

export { editionDate } from './render/edition-date.ts';
export { editionName, usualLook, type Look } from './editions/names.ts';
export { papers, type Paper } from './editions/papers.ts';
export { formatFacts, formatOf, formats, type Format } from './editions/formats.ts';
export { renderSource } from './render/source/index.ts';
export type { EditionOptions, Emblem } from './render/options.ts';
export type { PdfLayout } from './render/pdf/index.ts';

/** Writes a document as a web page. */
export function renderHtml(root: Root, options: EditionOptions): string {
  return htmlOf(factsOf(root, options));
}

/** Writes a document as XML: Akoma Ntoso, as the United Nations write it. */
export function renderXml(root: Root, options: EditionOptions): string {
  return aknOf(factsOf(root, options));
}

/** Writes a document as an e-book; with the pages of its paginated edition it has a page list. */
export async function renderEpub(
  root: Root,
  options: EditionOptions,
  pages?: Pages,
): Promise<Uint8Array> {
  return (await import('./render/epub/index.ts')).renderEpub(factsOf(root, options), pages);
}

/** Writes a document as a Word file. */
export async function renderDocx(root: Root, options: EditionOptions): Promise<Uint8Array> {
  return (await import('./render/docx/index.ts')).renderDocx(factsOf(root, options));
}

/** Lays a document out and writes it as a PDF. */
export async function renderPdf(root: Root, options: EditionOptions): Promise<Uint8Array> {
  return (await import('./render/pdf/index.ts')).renderPdf(factsOf(root, options));
}

/** Lays a document out; `writePdf` writes it. */
export async function layoutPdf(root: Root, options: EditionOptions): Promise<PdfLayout> {
  return (await import('./render/pdf/index.ts')).layoutPdf(factsOf(root, options));
}

/** Writes a layout as a file. The same layout gives the same bytes. */
export async function writePdf(layout: PdfLayout): Promise<Uint8Array> {
  return (await import('./render/pdf/index.ts')).writePdf(layout);
}

// Verification

/**
 * What an edition reads as.
 * @throws {Error} when the bytes are no such edition.
 */
export async function readOutline(
  bytes: Uint8Array,
  format: Format,
  world: ReadingWorld,
): Promise<Outline> {
  return (await import('./read/outline/read-outline.ts')).readOutline(bytes, format, world);
}

export { htmlReport, jsonReport, textReport, verifyEdition } from './verify/index.ts';
export type {
  EditionContext,
  Finding,
  PagePicture,
  ReportMaterial,
  VerificationReport,
} from './verify/index.ts';
