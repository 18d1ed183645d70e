/**
 * The PDF edition: PDF/UA-1 and PDF/A-2a in one file.
 *
 * 1. `tag-plan`: the structure of the document, from the tree alone.
 * 2. `definition`: the document definition, each run with its place in the structure.
 * 3. `layout`: text is measured and becomes lines, and lines become pages.
 * 4. `write`: pages are drawn, and what was drawn is joined to the structure.
 */
import type { Pages, Root } from '../../tree/index.ts';
import type { EditionOptions } from '../options.ts';
import { defineDocument } from './definition/index.ts';
import { editionOf, type Edition } from './edition.ts';
import { layoutSheets } from './layout/index.ts';
import { substitutedIn, type Sheet } from './layout/sheets.ts';
import { planTags, type TagPlan } from './tag-plan/index.ts';
import { writeSheets } from './write/index.ts';

/** A document laid out on pages: what `writePdf` needs, and what the e-book's page list needs. */
export interface PdfLayout {
  pages: Pages;
  /** The characters that no font has: each is shown as a replacement character, and read as itself. */
  substituted: readonly string[];
  /** Of the renderer's own, to hand on to `writePdf`. */
  readonly drawing: Drawing;
}

interface Drawing {
  sheets: readonly Sheet[];
  plan: TagPlan;
  edition: Edition;
}

/** Lays a document out on pages, and writes nothing. */
export async function layoutPdf(root: Root, options: EditionOptions): Promise<PdfLayout> {
  const edition = editionOf(root, options);
  const plan = planTags(edition);
  const { sheets, pages } = layoutSheets(defineDocument(edition, plan), edition);
  const drawing = { sheets, plan, edition };
  return Promise.resolve({ pages, substituted: substitutedIn(sheets), drawing });
}

/** Writes a layout as a file. The same layout gives the same bytes. */
export async function writePdf({ drawing }: PdfLayout): Promise<Uint8Array> {
  const { sheets, plan, edition } = drawing;
  return Promise.resolve(writeSheets(sheets, plan, edition));
}

/** Lays a document out and writes it. */
export async function renderPdf(root: Root, options: EditionOptions): Promise<Uint8Array> {
  return writePdf(await layoutPdf(root, options));
}
