/** Writes a layout as a PDF: pages first, then what ties them together. */
import type { Edition } from '../edition.ts';
import type { Sheet } from '../layout/sheets.ts';
import { ByteString, TaggedPdf, type PdfReference } from '../pdfmake.ts';
import type { TagPlan } from '../tag-plan/index.ts';
import type { Tag } from '../tag-plan/tags.ts';
import { bookmarksOf, type Bookmark } from './bookmarks.ts';
import { metadataOf } from './metadata.ts';
import { paintSheet } from './paint.ts';
import { sortedByName, structureObjects, textString, type Objects } from './structure-objects.ts';
import { Tagging, type Area, type LinkArea, type Structure } from './tagging.ts';

export function writeSheets(
  sheets: readonly Sheet[],
  plan: TagPlan,
  edition: Edition,
): Promise<Uint8Array> {
  const pdf = new TaggedPdf(metadataOf(edition), edition.images, edition.options.world);
  const tagging = new Tagging(plan.document);
  const pages: PdfReference[] = [];
  const { width, height } = edition.page;
  for (const [index, sheet] of sheets.entries()) {
    const text = pdf.beginPage(width, height);
    pages.push(pdf.page.dictionary);
    pdf.page.dictionary.data['StructParents'] = index;
    const canvas = {
      text,
      write: (operators: string) => operators !== '' && pdf.addContent(operators),
      rule: (part: Parameters<TaggedPdf['drawRule']>[0]) => pdf.drawRule(part),
      image: (part: Parameters<TaggedPdf['drawImage']>[0]) => pdf.drawImage(part),
    };
    paintSheet(sheet, index, canvas, tagging);
  }
  const structure = tagging.structure();
  const file: File = { pdf, pages, height };
  const annotations = addLinks(structure, file);
  addStructure(structure, { ref: (data) => pdf.ref(data), pages, annotations }, pdf);
  addDestinations(structure, file);
  addBookmarks(bookmarksOf(plan.document), structure, file);
  if (edition.direction === 'rtl') turnRightToLeft(pdf);
  return pdf.bytes();
}

/** Viewers that show two pages side by side set the first on the right (ISO 32000-1, 12.2). */
function turnRightToLeft(pdf: TaggedPdf): void {
  const preferences = pdf._root.data['ViewerPreferences'] as PdfReference;
  preferences.data['Direction'] = 'R2L';
}

interface File {
  pdf: TaggedPdf;
  pages: readonly PdfReference[];
  height: number;
}

/** Links say where they lead, and print (ISO 14289-1, 7.18.5; ISO 19005-2, 6.3.2). */
function addLinks({ links, places }: Structure, file: File): Map<LinkArea, PdfReference> {
  const { pdf, pages, height } = file;
  // What nothing was drawn for cannot be led to: such a link stays where it is.
  const placed = new Set([...places.keys()].map(({ id }) => id));
  const annotations = new Map<LinkArea, PdfReference>();
  for (const [index, area] of links.entries()) {
    const { link } = area.tag;
    if (!link) continue;
    const target =
      'id' in link.to
        ? { Dest: placed.has(link.to.id) ? new ByteString(link.to.id) : destination(area, file) }
        : { A: { S: 'URI', URI: textString(link.to.address) } };
    const annotation = pdf.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [area.x, height - area.y - area.height, area.x + area.width, height - area.y],
      Border: [0, 0, 0],
      F: 4,
      Contents: textString(link.contents),
      StructParent: pages.length + index,
      ...target,
    });
    annotation.end();
    annotations.set(area, annotation);
    const page = pages[area.page];
    if (page)
      page.data['Annots'] = [...((page.data['Annots'] ?? []) as PdfReference[]), annotation];
  }
  return annotations;
}

function addStructure(structure: Structure, objects: Objects, pdf: TaggedPdf): void {
  const root = pdf.getStructTreeRoot();
  const { document, roleMap, parents, idTree } = structureObjects(root, structure, objects);
  for (const [key, parent] of parents.entries()) root.data.ParentTree.add(key, parent);
  Object.assign(root.data, {
    K: [document],
    RoleMap: roleMap,
    IDTree: idTree,
    ParentTreeNextKey: parents.length,
  });
}

/** Every id is the name of a destination, so that a link from outside can lead to a paragraph. */
function addDestinations({ places }: Structure, file: File): void {
  const named: [ByteString, unknown][] = [];
  for (const [tag, area] of places) {
    if (tag.id !== undefined) named.push([new ByteString(tag.id), destination(area, file)]);
  }
  // pdfkit would sort the names by the rules of some language, not by bytes.
  const names = file.pdf._root.data['Names'] as PdfReference;
  names.data['Dests'] = { Names: sortedByName(named) };
}

function destination({ page, x, y }: Area, { pages, height }: File): unknown[] {
  return [pages[page], 'XYZ', Math.max(0, x - roomAround), height - y + roomAround, null];
}

/** What is led to stands a little inside the window. */
const roomAround = 12;

function addBookmarks(bookmarks: readonly Bookmark[], { places }: Structure, file: File): void {
  const made = outlineItems(bookmarks, places, file);
  if (made.length === 0) return;
  const outlines = file.pdf.ref({ Type: 'Outlines' });
  hangUp(outlines, made);
  outlines.end();
  Object.assign(file.pdf._root.data, { Outlines: outlines, PageMode: 'UseOutlines' });
}

interface OutlineItem {
  object: PdfReference;
  /** With all below it, which are shown. */
  count: number;
}

function outlineItems(
  bookmarks: readonly Bookmark[],
  places: ReadonlyMap<Tag, Area>,
  file: File,
): OutlineItem[] {
  return bookmarks.flatMap(({ title, tag, children }): OutlineItem[] => {
    const area = places.get(tag);
    if (!area) return [];
    const object = file.pdf.ref({ Title: textString(title), Dest: destination(area, file) });
    const below = outlineItems(children, places, file);
    const count = hangUp(object, below);
    return [{ object, count: count + 1 }];
  });
}

/** Chains items below another; they are written once both neighbours are known. */
function hangUp(parent: PdfReference, items: readonly OutlineItem[]): number {
  const count = items.reduce((sum, item) => sum + item.count, 0);
  if (items.length === 0) return 0;
  Object.assign(parent.data, {
    First: items[0]?.object,
    Last: items.at(-1)?.object,
    Count: count,
  });
  for (const [index, { object }] of items.entries()) {
    object.data['Parent'] = parent;
    const before = items[index - 1]?.object;
    const after = items[index + 1]?.object;
    if (before) object.data['Prev'] = before;
    if (after) object.data['Next'] = after;
    object.end();
  }
  return count;
}
