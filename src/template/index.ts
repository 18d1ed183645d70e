export { checkTemplate, dataSchemas } from './check-template.ts';
export { faultLine, type DataFileFault as TemplateFault } from '../data-file/fault.ts';
export { templateRefusal, TemplateError } from './faults.ts';
export type {
  CharacterLook,
  CharacterStyleId,
  DocxTemplate,
  ParagraphLook,
  ParagraphStyleId,
} from './schema/docx.ts';
export { fontFilesOf } from './font-files.ts';
export type { EpubTemplate } from './schema/epub.ts';
export type { MastheadForm } from './schema/masthead.ts';
export type {
  BlockStyle,
  FontFamily,
  PdfTemplate,
  PlacedStyle,
  RuleStyle,
  StyleName,
} from './schema/pdf.ts';
export { strangeFiles, templateFileNames } from './template-files.ts';
export type { Template, TemplateFiles } from './template.ts';
