/**
 * A Word file of the old text with tracked changes to the new one (ISO 29500-1 17.13.5). Both texts
 * are written as editions, and their paragraphs are put together: what is accepted is the one
 * edition, what is rejected the other.
 */
import type { KnownWords } from '../compare/index.ts';
import { knownWordsOf } from '../language/languages.ts';
import { docxParts, zipParts, type Parts } from '../render/docx/index.ts';
import type { Facts } from '../render/facts.ts';
import { blockSides, type Merging } from './block-sides.ts';
import { mergedBlocks } from './blocks.ts';
import { Marker } from './marking.ts';
import {
  bookmarkNames,
  mergedLists,
  mergedRelationships,
  renamedPart,
  withNames,
} from './new-file.ts';
import {
  deep,
  elementsIn,
  first,
  mapped,
  parsePart,
  without,
  writePart,
  type Element,
} from './xml.ts';

export interface TrackedOptions {
  /** Who is said to have changed it. */
  author: string;
  /** When, ISO 8601; without one no time is said. */
  date?: string;
}

/** Writes the file. The same texts and options give the same bytes. */
export function trackedDocx(old: Facts, fresh: Facts, options: TrackedOptions): Uint8Array {
  // A value beside the text would stand against the changes in it.
  const [parts, others] = [old, fresh].map((facts) => docxParts(facts, { bound: false })) as [
    Parts,
    Parts,
  ];
  const styles = elementsIn(partAt(parts, 'word/styles.xml'), 'w:style');
  const marker = new Marker(options.author, options.date, styles);
  const known = knownWordsOf(old.options.world.languages, old.language);
  const notes = mergedBody(parts, others, marker, known);
  for (const path of parts.keys()) {
    if (/^word\/(?:header|footer)\d+\.xml$/.test(path)) {
      mergeHead(path, parts, others, { marker, oldKey: String, newKey: String, known });
    }
  }
  addStyles(parts, others);
  setNotes(parts, notes);
  return zipParts(parts, old.options.world.compression);
}

/** LibreOffice tells notes by how far their ids are from the first: they are numbered as they come. */
function setNotes(parts: Parts, notes: Element): void {
  const ids = new Map<string, string>();
  const children = elementsIn(notes).map((note) => {
    const id = note.attributes['w:id'] ?? '';
    if (Number(id) <= 0) return note;
    const number = String(ids.size + 1);
    ids.set(id, number);
    return { ...note, attributes: { ...note.attributes, 'w:id': number } };
  });
  const renumbered = mapped(partAt(parts, documentPath), (node) => {
    const number = ids.get(node.attributes['w:id'] ?? '');
    if (node.name !== 'w:footnoteReference' || number === undefined) return node;
    return { ...node, attributes: { ...node.attributes, 'w:id': number } };
  });
  parts.set(documentPath, writePart(renumbered as Element));
  parts.set('word/footnotes.xml', writePart({ ...notes, children }));
}

function partAt(parts: Parts, path: string): Element {
  const xml = parts.get(path);
  if (typeof xml !== 'string') throw new Error(`A Word file has no part ${path}.`);
  return parsePart(xml);
}

const documentPath = 'word/document.xml';
const relationships = ['word/_rels/document.xml.rels', 'word/_rels/footnotes.xml.rels'];

/** Puts the bodies together; returns the notes of both. */
function mergedBody(parts: Parts, others: Parts, marker: Marker, known: KnownWords): Element {
  const oldNotes = partAt(parts, 'word/footnotes.xml');
  const noteOffset = Math.max(
    0,
    ...elementsIn(oldNotes).map(({ attributes }) => Number(attributes['w:id'])),
  );
  const newNotes = renamedPart(partAt(others, 'word/footnotes.xml'), noteOffset);
  const part = partAt(parts, documentPath);
  const body = first(part, 'w:body') as Element;
  const old = without(body, 'w:sectPr') as Element[];
  const plain = blocksOf(renamedPart(partAt(others, documentPath), noteOffset));
  const texts = { old: notesIn(oldNotes), fresh: notesIn(newNotes) };
  const sides = blockSides(old, plain, texts);
  const { numbering, listOf } = mergedLists(
    { old: parts, fresh: others },
    pairsOf(old, plain, sides),
  );
  const fresh = plain.map(listOf);
  parts.set('word/numbering.xml', numbering);
  const keys = noteKeys(sides);
  const merging: Merging = {
    marker,
    oldKey: (id) => keys.old.get(id) ?? `old ${id}`,
    newKey: (id) => keys.fresh.get(id) ?? `new ${id}`,
    known,
  };
  const blocks = mergedBlocks(old, fresh, sides, merging);
  const merged = { ...body, children: [...blocks, ...elementsIn(body, 'w:sectPr')] };
  const names = bookmarkNames(old, plain, sides);
  const named = withNames(merged, names);
  parts.set(
    documentPath,
    writePart({
      ...part,
      children: part.children.map((child) => (child === body ? named : child)),
    }),
  );
  for (const path of relationships) {
    const [one, other] = [textAt(parts, path), textAt(others, path)];
    if (one !== '' && other !== '') parts.set(path, mergedRelationships(one, other));
  }
  return mergedNotes(oldNotes, mapLists(newNotes, listOf), {
    sides,
    body: named,
    merging: { marker, oldKey: String, newKey: String, known },
  });
}

function mapLists(notes: Element, listOf: (part: Element) => Element): Element {
  return { ...notes, children: elementsIn(notes).map(listOf) };
}

function textAt(parts: Parts, path: string): string {
  const xml = parts.get(path);
  return typeof xml === 'string' ? xml : '';
}

function blocksOf(part: Element): Element[] {
  const body = first(part, 'w:body') as Element;
  return without(body, 'w:sectPr') as Element[];
}

function notesIn(part: Element): Map<string, Element> {
  return new Map(
    elementsIn(part, 'w:footnote')
      .filter(({ attributes }) => Number(attributes['w:id']) > 0)
      .map((note) => [note.attributes['w:id'] ?? '', note]),
  );
}

function pairsOf(
  old: readonly Element[],
  fresh: readonly Element[],
  { groups }: ReturnType<typeof blockSides>,
): (readonly [Element, Element])[] {
  return groups.flatMap(({ ones, others }) => {
    const [one, other] = [old[ones[0] ?? -1], fresh[others[0] ?? -1]];
    return one && other ? [[one, other] as const] : [];
  });
}

function noteKeys({ notes }: ReturnType<typeof blockSides>) {
  const keys = { old: new Map<string, string>(), fresh: new Map<string, string>() };
  for (const [index, { one, other }] of notes.entries()) {
    if (one) keys.old.set(one.identifier, String(index));
    if (other) keys.fresh.set(other.identifier, String(index));
  }
  return keys;
}

/** The notes of the old file, changed where both refer to them, and those that only the new one has. */
function mergedNotes(
  old: Element,
  fresh: Element,
  context: { sides: ReturnType<typeof blockSides>; body: Element; merging: Merging },
): Element {
  const { sides, body, merging } = context;
  const referred = new Set(
    [...deep(body, 'w:footnoteReference')].map(({ attributes }) => attributes['w:id']),
  );
  const news = notesIn(fresh);
  const mates = new Map(
    sides.notes.flatMap(({ one, other }) =>
      one && other ? [[one.identifier, other.identifier]] : [],
    ),
  );
  const changed = elementsIn(old).map((note) => {
    const id = mates.get(note.attributes['w:id'] ?? '');
    const mate = id === undefined || referred.has(id) ? undefined : news.get(id);
    if (!mate) return note;
    const [ones, others] = [elementsIn(note), elementsIn(mate)];
    const pairs =
      ones.length === 1 && others.length === 1
        ? { groups: [{ ones: [0], others: [0], moved: false }] }
        : blockSides(ones, others);
    return { ...note, children: mergedBlocks(ones, others, pairs, merging) };
  });
  const added = [...news].filter(([id]) => referred.has(id)).map(([, note]) => note);
  return { ...old, children: inOrderOfReferences([...changed, ...added], [...referred]) };
}

/** LibreOffice takes the notes as they come, whatever their ids. */
function inOrderOfReferences(
  notes: readonly Element[],
  order: readonly (string | undefined)[],
): Element[] {
  const placeOf = ({ attributes }: Element): number => {
    const id = attributes['w:id'] ?? '';
    if (Number(id) <= 0) return -1;
    const place = order.indexOf(id);
    return place < 0 ? order.length : place;
  };
  return notes.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Running heads and feet, which have the symbol, the title and the job number. */
function mergeHead(path: string, parts: Parts, others: Parts, merging: Merging): void {
  if (!others.has(path) || parts.get(path) === others.get(path)) return;
  const [one, other] = [partAt(parts, path), renamedPart(partAt(others, path), 0)];
  const [old, fresh] = [elementsIn(one), elementsIn(other)];
  const blocks = mergedBlocks(old, fresh, blockSides(old, fresh), merging);
  parts.set(path, writePart({ ...one, children: blocks }));
}

/** The styles that only the new text uses. */
function addStyles(parts: Parts, others: Parts): void {
  const [one, other] = [partAt(parts, 'word/styles.xml'), partAt(others, 'word/styles.xml')];
  const known = new Set(
    elementsIn(one, 'w:style').map(({ attributes }) => attributes['w:styleId']),
  );
  const more = elementsIn(other, 'w:style').filter(
    ({ attributes }) => !known.has(attributes['w:styleId']),
  );
  if (more.length === 0) return;
  parts.set('word/styles.xml', writePart({ ...one, children: [...one.children, ...more] }));
}
