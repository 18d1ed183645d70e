/** The structure tree of a file, ISO 32000-1 14.7: the order in which it is read aloud. */
import {
  PdfDictionary,
  PdfReference,
  PdfString,
  nameOfString,
  type PdfFile,
  type PdfObject,
} from './objects/index.ts';
import { roleMapOf, standardType } from './roles.ts';

/** Marked content of a page, or of a form on it. */
export interface ContentItem {
  kind: 'content';
  page: string | undefined;
  form?: string;
  mcid: number;
}

/** An annotation or another object of a page (OBJR). */
export interface ObjectItem {
  kind: 'object';
  object: string;
  page: string | undefined;
}

export interface StructureElement {
  kind: 'element';
  /** "12 0 R": how findings name it. */
  key: string;
  /** The structure type as it stands. */
  type: string;
  /** The standard type that the role map leads to. */
  role: string;
  dictionary: PdfDictionary;
  children: (StructureElement | ContentItem | ObjectItem)[];
  parent?: StructureElement;
  id?: string;
  language?: string;
  alternative?: string;
  actualText?: string;
}

export interface StructureTree {
  root: PdfDictionary;
  rootKey: string;
  children: StructureElement[];
  /** Every element in reading order. */
  elements: StructureElement[];
  roleMap: ReadonlyMap<string, string>;
  /** Elements by id, as the IDTree has them. */
  ids: ReadonlyMap<string, string>;
  /** The parent tree: the key of the element, or one key for each MCID. */
  parents: ReadonlyMap<number, string | (string | undefined)[]>;
  /** Keys of elements that are their own ancestors, or that have two parents. */
  cycles: string[];
}

const deepest = 256;

/** The structure tree, or nothing when the file has none. */
export function readStructure(file: PdfFile): StructureTree | undefined {
  const entry = file.catalog.get('StructTreeRoot');
  const root = file.dictionary(entry);
  if (!root) return undefined;
  const tree: StructureTree = {
    root,
    rootKey: entry instanceof PdfReference ? entry.key : 'StructTreeRoot',
    children: [],
    elements: [],
    roleMap: roleMapOf(file, root),
    ids: new Map(
      treeEntries(file, root.get('IDTree'), 'Names').map(([key, value]) => [
        key instanceof PdfString ? nameOfString(key.bytes) : '',
        keyOf(value),
      ]),
    ),
    parents: parentsOf(file, root),
    cycles: [],
  };
  const reading: Reading = { file, tree, seen: new Set() };
  for (const kid of kidsOf(file, root)) {
    const child = readElement(kid, undefined, undefined, reading, 0);
    if (child) tree.children.push(child);
  }
  return tree;
}

interface Reading {
  file: PdfFile;
  tree: StructureTree;
  seen: Set<string>;
}

function readElement(
  object: PdfObject,
  parent: StructureElement | undefined,
  pageAbove: string | undefined,
  reading: Reading,
  depth: number,
): StructureElement | undefined {
  const { file, tree, seen } = reading;
  const dictionary = file.dictionary(object);
  if (!dictionary || depth > deepest) return undefined;
  const key = keyOf(object) || `in ${parent?.key ?? 'root'}`;
  if (object instanceof PdfReference && seen.has(key)) {
    tree.cycles.push(key);
    return undefined;
  }
  seen.add(key);
  const element = elementOf(dictionary, key, parent, reading);
  tree.elements.push(element);
  const page = keyOf(dictionary.get('Pg')) || pageAbove;
  for (const kid of kidsOf(file, dictionary)) {
    const child = readKid(kid, element, page, reading, depth);
    if (child) element.children.push(child);
  }
  return element;
}

function elementOf(
  dictionary: PdfDictionary,
  key: string,
  parent: StructureElement | undefined,
  { file, tree }: Reading,
): StructureElement {
  const type = file.name(dictionary.get('S')) ?? '';
  const texts = {
    id: file.nameText(dictionary.get('ID')),
    language: file.text(dictionary.get('Lang')),
    alternative: file.text(dictionary.get('Alt')),
    actualText: file.text(dictionary.get('ActualText')),
  };
  const present = Object.entries(texts).filter(([, value]) => value !== undefined);
  return {
    kind: 'element',
    key,
    type,
    role: standardType(type, tree.roleMap),
    dictionary,
    children: [],
    ...(parent && { parent }),
    ...(Object.fromEntries(present) as Partial<Record<keyof typeof texts, string>>),
  };
}

function readKid(
  kid: PdfObject,
  element: StructureElement,
  page: string | undefined,
  reading: Reading,
  depth: number,
): StructureElement | ContentItem | ObjectItem | undefined {
  const { file } = reading;
  if (typeof kid === 'number') return { kind: 'content', page, mcid: kid };
  const dictionary = file.dictionary(kid);
  if (!dictionary) return undefined;
  const own = keyOf(dictionary.get('Pg')) || page;
  switch (file.name(dictionary.get('Type'))) {
    case 'MCR': {
      const form = keyOf(dictionary.get('Stm'));
      const mcid = file.number(dictionary.get('MCID')) ?? -1;
      return { kind: 'content', page: own, mcid, ...(form !== '' && { form }) };
    }
    case 'OBJR':
      return { kind: 'object', object: keyOf(dictionary.get('Obj')), page: own };
    default:
      return readElement(kid, element, page, reading, depth + 1);
  }
}

function kidsOf(file: PdfFile, dictionary: PdfDictionary): PdfObject[] {
  const kids = dictionary.get('K');
  if (kids === undefined || kids === null) return [];
  return file.array(kids) ?? [kids];
}

function keyOf(object: PdfObject | undefined): string {
  return object instanceof PdfReference ? object.key : '';
}

function parentsOf(
  file: PdfFile,
  root: PdfDictionary,
): Map<number, string | (string | undefined)[]> {
  const parents = new Map<number, string | (string | undefined)[]>();
  for (const [number, value] of treeEntries(file, root.get('ParentTree'), 'Nums')) {
    if (typeof number !== 'number') continue;
    const list = file.array(value);
    parents.set(number, list ? list.map((item) => keyOf(item) || undefined) : keyOf(value));
  }
  return parents;
}

/** The entries of a name tree or a number tree, 7.9.6 and 7.9.7. */
export function treeEntries(
  file: PdfFile,
  tree: PdfObject | undefined,
  leaf: 'Names' | 'Nums',
  depth = 0,
): [PdfObject, PdfObject][] {
  const dictionary = file.dictionary(tree);
  if (!dictionary || depth > 32) return [];
  const pairs = file.array(dictionary.get(leaf)) ?? [];
  const own: [PdfObject, PdfObject][] = [];
  for (let n = 0; n + 1 < pairs.length; n += 2) own.push([pairs[n] ?? null, pairs[n + 1] ?? null]);
  const kids = file.array(dictionary.get('Kids')) ?? [];
  return [...own, ...kids.flatMap((kid) => treeEntries(file, kid, leaf, depth + 1))];
}

/** The elements below an element, in reading order, itself first. */
export function* elementsWithin(element: StructureElement): Generator<StructureElement> {
  yield element;
  for (const child of element.children) if (child.kind === 'element') yield* elementsWithin(child);
}
