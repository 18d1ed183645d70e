/**
 * The PDF edition: PDF/UA-1 and PDF/A-2a in one file.
 *
 * 1. `tag-plan`: the structure of the document, from the tree alone.
 * 2. `definition`: the document definition, each run with its place in the structure.
 * 3. `layout`: text is measured and becomes lines, and lines become pages.
 * 4. `write`: pages are drawn, and what was drawn is joined to the structure.
 */
import type { Pages } from '../../tree/index.ts';
import type { Facts } from '../facts.ts';
import { defineDocument } from './definition/index.ts';
import { editionOf, type Edition } from './edition.ts';
import { layoutSheets } from './layout/index.ts';
import { substitutedIn, type Sheet } from './layout/sheets.ts';
import { planTags, type TagPlan } from './tag-plan/index.ts';
import { writeSheets } from './write/index.ts';

/** A document laid out on pages: what `writePdf` needs, and what the e-book's page list needs. */
export class PdfLayout {
  readonly pages: Pages;
  /** The characters that no font has: each is shown as a replacement character, and read as itself. */
  readonly substituted: readonly string[];
  /** The renderer's own: its types, and those of its libraries, are not those of its users. */
  readonly #drawing: Drawing;

  private constructor(pages: Pages, drawing: Drawing) {
    this.pages = pages;
    this.substituted = substitutedIn(drawing.sheets);
    this.#drawing = drawing;
  }

  static of(facts: Facts): PdfLayout {
    const edition = editionOf(facts);
    const plan = planTags(edition);
    const { sheets, pages } = layoutSheets(defineDocument(edition, plan), edition);
    return new PdfLayout(pages, { sheets, plan, edition });
  }

  write(): Promise<Uint8Array> {
    const { sheets, plan, edition } = this.#drawing;
    return writeSheets(sheets, plan, edition);
  }
}

interface Drawing {
  sheets: readonly Sheet[];
  plan: TagPlan;
  edition: Edition;
}

/** Lays a document out on pages, and writes nothing. */
export async function layoutPdf(facts: Facts): Promise<PdfLayout> {
  return Promise.resolve(PdfLayout.of(facts));
}

/** Writes a layout as a file. The same layout gives the same bytes. */
export async function writePdf(layout: PdfLayout): Promise<Uint8Array> {
  return layout.write();
}

/** Lays a document out and writes it. */
export async function renderPdf(facts: Facts): Promise<Uint8Array> {
  return writePdf(await layoutPdf(facts));
}
