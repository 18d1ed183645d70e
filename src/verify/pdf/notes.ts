/** Notes: ISO 14289-1 7.9; that each reference leads to the note whose number it shows. */
import { normalizeSpace } from '../../tree/outline-of.ts';
import { annotationsOf, destinationOf } from '../../read/pdf/annotations.ts';
import { isReferenceId } from '../../read/outline/kinds.ts';
import { pageOfElement, plainText } from '../../read/pdf/phrasing.ts';
import type { PdfReading } from '../../read/pdf/read.ts';
import { elementsWithin, type StructureElement } from '../../read/pdf/structure.ts';
import type { PdfDictionary } from '../../read/pdf/objects/index.ts';
import type { Fault } from '../finding.ts';
import { kidsOf } from './nesting.ts';
import { placeOf } from './structure.ts';

export function notes(reading: PdfReading): Fault[] {
  const elements = reading.structure?.elements ?? [];
  const found = elements.filter(({ role }) => role === 'Note');
  return [...identifiers(found), ...targets(reading, found), ...places(reading, elements)];
}

function identifiers(found: readonly StructureElement[]): Fault[] {
  const seen = new Set<string>();
  return found.flatMap((note): Fault[] => {
    const place = placeOf(note);
    if (!note.id) return [{ ruleId: '7.9-1', reason: 'A note has no ID.', place }];
    if (seen.has(note.id)) {
      return [{ ruleId: '7.9-2', reason: `Two notes have the ID “${note.id}”.`, place }];
    }
    seen.add(note.id);
    return [];
  });
}

/** A reference shows the label of the note that its link leads to, and a note leads back to it. */
function targets(reading: PdfReading, found: readonly StructureElement[]): Fault[] {
  const { file } = reading;
  const byId = new Map(found.map((note) => [note.id, note]));
  const elements = reading.structure?.elements ?? [];
  const byElementId = new Map(elements.map((element) => [element.id, element]));
  const links = linkAnnotations(reading);
  return elements.flatMap((element): Fault[] => {
    const isReference = element.role === 'Reference' || isReferenceId(element.id);
    if (!isReference) return [];
    const label = normalizeSpace(plainText(element, reading));
    return linksIn(element).flatMap((key): Fault[] => {
      const link = links.get(key);
      const target = link && destinationOf(file, link);
      const note = byId.get(target?.name);
      const place = placeOf(element);
      if (!target || (target.name !== undefined && !byElementId.has(target.name))) {
        return [
          { ruleId: 'note-target', reason: `The reference ${label} leads to no note.`, place },
        ];
      }
      // A destination without a name is a place on a page, which says nothing of the note.
      if (target.name === undefined || (note && labelOf(note, reading) === label)) return [];
      const where = note ? `note ${labelOf(note, reading)}` : `“${target.name}”`;
      return [
        { ruleId: 'note-target', reason: `The reference ${label} leads to ${where}.`, place },
      ];
    });
  });
}

function linkAnnotations({ file, pages }: PdfReading): ReadonlyMap<string, PdfDictionary> {
  const annotations = annotationsOf(
    file,
    pages.map(({ page }) => page),
  );
  return new Map(annotations.map(({ key, dictionary }) => [key, dictionary]));
}

function linksIn(element: StructureElement): string[] {
  return [...elementsWithin(element)].flatMap(({ children }) =>
    children.flatMap((child) => (child.kind === 'object' ? [child.object] : [])),
  );
}

function labelOf(note: StructureElement, reading: PdfReading): string {
  const label = kidsOf(note).find(({ role }) => role === 'Lbl');
  return label ? normalizeSpace(plainText(label, reading)) : '';
}

/** The ID of the note that a reference leads to: two notes may have one label. */
function noteNames(reading: PdfReading): (element: StructureElement) => string | undefined {
  const links = linkAnnotations(reading);
  return (element) => {
    const link = linksIn(element).flatMap((key) => links.get(key) ?? [])[0];
    return link && destinationOf(reading.file, link)?.name;
  };
}

/** A note comes after its first reference, and starts on the page of it or the one after. */
function places(reading: PdfReading, elements: readonly StructureElement[]): Fault[] {
  const firstReference = new Map<string, { index: number; page: number | undefined }>();
  const noteNameOf = noteNames(reading);
  for (const [index, element] of elements.entries()) {
    if (element.role !== 'Reference') continue;
    const name = noteNameOf(element);
    if (name === undefined || firstReference.has(name)) continue;
    firstReference.set(name, { index, page: pageOfElement([element], reading) });
  }
  return elements.flatMap((note, index): Fault[] => {
    if (note.role !== 'Note') return [];
    const label = labelOf(note, reading);
    const reference = firstReference.get(note.id ?? '');
    if (!reference) return [];
    const place = placeOf(note);
    if (index < reference.index) {
      return [
        { ruleId: 'pdf-note-place', reason: `Note ${label} is read before its reference.`, place },
      ];
    }
    const page = pageOfElement([note], reading);
    const apart = page !== undefined && reference.page !== undefined && page !== reference.page;
    const reason = `Note ${label} starts on page ${page}; its reference is on page ${reference.page}.`;
    return apart ? [{ ruleId: 'pdf-note-place', reason, place }] : [];
  });
}
