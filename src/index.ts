/**
 * What Plenary offers as a library on Node, bound to the package's own languages, fonts and
 * templates. `plenary/core` offers the same without them, for whoever brings a world of their own.
 */
import type { VFile } from 'vfile';
import { check as checkIn, type CheckOptions } from './check/index.ts';
import { reportMaterial } from './door/report-page.ts';
import { nodeWorld } from './door/world.ts';
import type { Format } from './editions/formats.ts';
import { parse as parseIn, resolutionParseIn, type ParseOptions } from './parse/index.ts';
import {
  readAllSources as readAllSourcesIn,
  readSource as readSourceIn,
  type ReadingOptions,
  type ReadSource,
  type SourceInput,
} from './read/index.ts';
import { renderAkn as renderAknIn } from './render/akn/index.ts';
import { renderDocx as renderDocxIn } from './render/docx/index.ts';
import { renderEpub as renderEpubIn } from './render/epub/index.ts';
import { factsOf, type Facts } from './render/facts.ts';
import { renderHtml as renderHtmlIn } from './render/html/index.ts';
import type { EditionOptions as CoreEditionOptions } from './render/options.ts';
import {
  layoutPdf as layoutPdfIn,
  renderPdf as renderPdfIn,
  type PdfLayout,
} from './render/pdf/index.ts';
import type { Outline } from './tree/outline.ts';
import type { Pages } from './tree/pages.ts';
import { compareTexts, textOfTree, type CompareOptions, type Comparison } from './compare/index.ts';
import { comparisonWordsOf, knownWordsOf } from './language/languages.ts';
import {
  comparisonJson as comparisonJsonIn,
  comparisonText as comparisonTextIn,
  type JsonComparison,
} from './present/index.ts';
import type { LanguageTag, Root } from './tree/types.ts';
import {
  htmlReport as htmlReportWith,
  verifyEdition as verifyEditionIn,
  type EditionContext,
  type Finding,
  type VerificationReport,
} from './verify/index.ts';

// Reading

/** Reads any readable source. Never throws for what it holds: the messages are in the file. */
export function readSource(input: SourceInput, options?: ReadingOptions): Promise<ReadSource> {
  return readSourceIn(input, nodeWorld(), options);
}

/** Parses a text. Any string gives a tree; what reading did stands in the messages of the file. */
export function parse(file: VFile, options?: ParseOptions): Root {
  return parseIn(file, nodeWorld(), options);
}

/** Parsing as a unified plugin: `unified().use(resolutionParse)`. */
export const resolutionParse = resolutionParseIn(nodeWorld());

/** Reads all documents of a source: a print may hold several. */
export function readAllSources(
  input: SourceInput,
  options?: ReadingOptions,
): Promise<ReadSource[]> {
  return readAllSourcesIn(input, nodeWorld(), options);
}

export { accountFor } from './parse/index.ts';
export type { Account, ParseOptions } from './parse/index.ts';
export type { ReadingOptions, ReadSource, SourceInput } from './read/index.ts';

// The tree and what is known about it

export {
  documentName,
  documentTitle,
  identifiersOf,
  mastheadOf,
  nodesOf,
  notesOf,
  outlineOf,
  textOf,
  titleOf,
} from './tree/index.ts';
export type * from './tree/types.ts';
export type * from './tree/outline.ts';
export type * from './tree/pages.ts';

/** Checks a tree and adds what there is to say to the file that it was read from. */
export function check(root: Root, file: VFile, options?: CheckOptions): void {
  checkIn(root, file, nodeWorld(), options);
}

export { rules, severityOf } from './diagnostics/index.ts';
export type { Rule, RuleId, Severity } from './diagnostics/index.ts';

// Comparing two texts

/** What changed from one text to another; `comparisonText` and `comparisonJson` say it in words. */
export function compare(one: Root, other: Root, options?: CompareOptions): Comparison {
  const known = knownWordsOf(nodeWorld().languages, one.data?.language ?? other.data?.language);
  return compareTexts(textOfTree(one, known), textOfTree(other, known), options);
}

export { applyChanges, textOfTree, treeOfText } from './compare/index.ts';
export type {
  Change,
  ChangeKind,
  CompareOptions,
  Comparison,
  Renumbered,
} from './compare/index.ts';

/** A comparison as lines for people, in the words of a language, or in English. */
export function comparisonText(comparison: Comparison, language?: LanguageTag): string {
  return comparisonTextIn(comparison, comparisonWordsOf(nodeWorld().languages, language).words);
}

/** A comparison for programs. */
export function comparisonJson(comparison: Comparison, language?: LanguageTag): JsonComparison {
  return comparisonJsonIn(comparison, comparisonWordsOf(nodeWorld().languages, language).words);
}

export type { JsonChange, JsonComparison } from './present/index.ts';

// Editions

/** What every edition can be told; the world is the package's own. */
export type EditionOptions = Omit<CoreEditionOptions, 'world'>;

/** Writes a document as a web page. */
export function renderHtml(root: Root, options: EditionOptions): string {
  return renderHtmlIn(facts(root, options));
}

/** Writes a document as XML: Akoma Ntoso, as the United Nations write it. */
export function renderXml(root: Root, options: EditionOptions): string {
  return renderAknIn(facts(root, options));
}

/** Writes a document as an e-book; with the pages of its paginated edition it has a page list. */
export function renderEpub(
  root: Root,
  options: EditionOptions,
  pages?: Pages,
): Promise<Uint8Array> {
  return renderEpubIn(facts(root, options), pages);
}

/** Writes a document as a Word file. */
export function renderDocx(root: Root, options: EditionOptions): Promise<Uint8Array> {
  return renderDocxIn(facts(root, options));
}

/** Lays a document out and writes it as a PDF. */
export function renderPdf(root: Root, options: EditionOptions): Promise<Uint8Array> {
  return renderPdfIn(facts(root, options));
}

/** Lays a document out; `writePdf` writes it. */
export function layoutPdf(root: Root, options: EditionOptions): Promise<PdfLayout> {
  return layoutPdfIn(facts(root, options));
}

function facts(root: Root, options: EditionOptions): Facts {
  return factsOf(root, { ...options, world: nodeWorld() });
}

export { writePdf } from './render/pdf/index.ts';
export type { PdfLayout } from './render/pdf/index.ts';
export { renderSource } from './render/source/index.ts';
export { loadTemplate } from './door/load-template.ts';
export { checkTemplate, TemplateError } from './template/index.ts';
export type { Template, TemplateFault, TemplateFiles } from './template/index.ts';
export type { Emblem, Paper } from './render/options.ts';

// Verification

/** Compares an edition with its source and with what its format must have. */
export function verifyEdition(
  bytes: Uint8Array,
  format: Format,
  source: Root | Outline,
  context: EditionContext,
): Promise<Finding[]> {
  return verifyEditionIn(bytes, format, source, context, nodeWorld());
}

export { verifyPaths } from './publish/verify-files.ts';

/** The report of a verification as one page. */
export function htmlReport(report: VerificationReport): Promise<string> {
  return htmlReportWith(report, reportMaterial());
}

export { jsonReport, textReport } from './verify/index.ts';
export type { EditionContext, Finding, VerificationReport } from './verify/index.ts';
