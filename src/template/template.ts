/** A template, checked: what it says of each edition. Plain data; nobody changes it. */
import type { DocxTemplate } from './schema/docx.ts';
import type { EpubTemplate } from './schema/epub.ts';
import type { MastheadForm } from './schema/masthead.ts';
import type { PdfTemplate } from './schema/pdf.ts';

export interface Template {
  name: string;
  masthead: MastheadForm;
  pdf: PdfTemplate;
  docx: DocxTemplate;
  epub: EpubTemplate;
  /** Style sheets: of the web page on a screen, of its print, of the e-book. */
  styles: { web: string; print: string; epub: string };
}

/** The files of a template's folder: names and texts. */
export type TemplateFiles = ReadonlyMap<string, string>;
