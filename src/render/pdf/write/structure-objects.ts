/** The structure of a document as the objects of a PDF (ISO 32000-1, 14.7). */
import { compareBytes } from '../../../bytes/index.ts';
import { printable } from '../../../editions/printable.ts';
import { roleMap } from '../../roles.ts';
import { ByteString, type PdfReference } from '../pdfmake.ts';
import type { Tag } from '../tag-plan/tags.ts';
import type { StructureElement, LinkArea, Mark, Structure } from './tagging.ts';

/** What the objects are made with and hung up in. */
export interface Objects {
  ref(data?: object): PdfReference;
  pages: readonly PdfReference[];
  /** The annotation of each area of a link. */
  annotations: ReadonlyMap<LinkArea, PdfReference>;
}

export interface StructureObjects {
  document: PdfReference;
  roleMap: typeof roleMap;
  /** What the parent tree holds: a page's elements by mark, an annotation's element. */
  parents: readonly (PdfReference | readonly PdfReference[])[];
  idTree: object;
}

/**
 * Makes the objects of all elements. The key of a page in the parent tree is its place among the
 * pages, that of an annotation follows them.
 */
export function structureObjects(
  root: PdfReference,
  { document, marks, links }: Structure,
  objects: Objects,
): StructureObjects {
  const byPage: PdfReference[][] = objects.pages.map((_, page) =>
    Array.from({ length: marks[page] ?? 0 }),
  );
  const byLink = new Map<LinkArea, PdfReference>();
  const ids: [ByteString, PdfReference][] = [];
  const make = (element: StructureElement, parent: PdfReference): PdfReference => {
    const made = objects.ref({ Type: 'StructElem', S: element.tag.role, P: parent });
    if (element.tag.id !== undefined) ids.push([new ByteString(element.tag.id), made]);
    const page = element.kids.find((kid) => 'page' in kid)?.page;
    if (page !== undefined) made.data['Pg'] = objects.pages[page];
    made.data['K'] = element.kids.map((kid) => {
      if ('kids' in kid) return make(kid, made);
      if ('tag' in kid) {
        byLink.set(kid, made);
        return { Type: 'OBJR', Obj: objects.annotations.get(kid), Pg: objects.pages[kid.page] };
      }
      const elements = byPage[kid.page];
      if (elements) elements[kid.id] = made;
      return markObject(kid, page, objects);
    });
    Object.assign(made.data, attributes(element.tag));
    made.end();
    return made;
  };
  const top = make(document, root);
  return {
    document: top,
    roleMap,
    parents: [...byPage, ...links.map((link) => byLink.get(link) ?? top)],
    idTree: { Names: sortedByName(ids) },
  };
}

/** A mark on the element's own page is known by its number alone. */
function markObject(
  { page, id }: Mark,
  own: number | undefined,
  { pages }: Objects,
): number | object {
  return page === own ? id : { Type: 'MCR', Pg: pages[page], MCID: id };
}

function attributes(tag: Tag): Record<string, unknown> {
  const { id, title, language, alternative, listNumbering } = tag;
  const owned = listNumbering ? { O: 'List', ListNumbering: listNumbering } : tableAttributes(tag);
  return {
    ...(id !== undefined && { ID: new ByteString(id) }),
    ...(title !== undefined && { T: textString(title) }),
    ...(language !== undefined && { Lang: textString(language) }),
    ...(alternative !== undefined && { Alt: textString(alternative) }),
    ...(owned && { A: owned }),
  };
}

/** Attributes of cells (ISO 32000-1, 14.8.5.7). */
function tableAttributes({ scope, columns, rows, headers }: Tag): object | undefined {
  const attributes = {
    ...(scope && { Scope: scope }),
    ...(columns !== undefined && { ColSpan: columns }),
    ...(rows !== undefined && { RowSpan: rows }),
    ...(headers && { Headers: headers.map((id) => new ByteString(id)) }),
  };
  return Object.keys(attributes).length > 0 ? { O: 'Table', ...attributes } : undefined;
}

/** pdfkit writes an object of class String as a text string. */
export function textString(text: string): object {
  return Object(printable(text)) as object;
}

/** The entries of a name tree, sorted by bytes (ISO 32000-1, 7.9.6). */
export function sortedByName(entries: readonly [ByteString, unknown][]): unknown[] {
  return entries.toSorted(([one], [other]) => compareBytes(one.bytes, other.bytes)).flat();
}
