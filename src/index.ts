/** What Plenary offers as a library. The command is built on the same functions. */

// Reading
export { readSource } from './read/index.ts';
export type { ReadingOptions, ReadSource, SourceInput } from './read/index.ts';
export { accountFor, parse, resolutionParse } from './parse/index.ts';
export type { Account, ParseOptions } from './parse/index.ts';

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
export { check } from './check/index.ts';
export { rules, severityOf } from './diagnostics/index.ts';
export type { Rule, RuleId, Severity } from './diagnostics/index.ts';

// Editions
export { loadTemplate } from './render/template.ts';
export type { Template } from './render/template.ts';
export type { EditionOptions, Emblem, Paper } from './render/options.ts';
export { renderDocx } from './render/docx/index.ts';
export { renderEpub } from './render/epub/index.ts';
export { renderHtml } from './render/html/index.ts';
export { layoutPdf, renderPdf, writePdf } from './render/pdf/index.ts';
export type { PdfLayout } from './render/pdf/index.ts';
export { renderSource } from './render/source/index.ts';

// Verification
export { htmlReport, jsonReport, textReport, verifyEdition, verifyPaths } from './verify/index.ts';
export type { EditionContext, Finding, VerificationReport } from './verify/index.ts';
