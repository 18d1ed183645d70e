/** The new file brought into the terms of the old one: its numbers of notes, lists and bookmarks. */
import type { Parts } from '../render/docx/index.ts';
import type { Sides } from '../compare/index.ts';
import {
  deep,
  element,
  elementsIn,
  first,
  mapped,
  parsePart,
  without,
  write,
  writePart,
  type Element,
} from './xml.ts';

const bookmarkOffset = 1_000_000;
export const newName = (name: string): string => `n_${name}`.slice(0, 40);

/** Ids that both files use for something else get other ones in the new file. */
export function renamedPart(part: Element, noteOffset: number): Element {
  return mapped(part, (node) => {
    const { attributes } = node;
    const changed = (more: Record<string, string>): Element => ({
      ...node,
      attributes: { ...attributes, ...more },
    });
    switch (node.name) {
      case 'w:bookmarkStart':
        return changed({
          'w:id': String(Number(attributes['w:id']) + bookmarkOffset),
          'w:name': newName(attributes['w:name'] ?? ''),
        });
      case 'w:bookmarkEnd':
        return changed({ 'w:id': String(Number(attributes['w:id']) + bookmarkOffset) });
      case 'w:footnoteReference':
        return changed({ 'w:id': String(Number(attributes['w:id']) + noteOffset) });
      case 'w:footnote':
        return Number(attributes['w:id']) > 0
          ? changed({ 'w:id': String(Number(attributes['w:id']) + noteOffset) })
          : node;
      case 'w:hyperlink':
        return attributes['r:id'] === undefined
          ? attributes['w:anchor'] === undefined
            ? node
            : changed({ 'w:anchor': newName(attributes['w:anchor']) })
          : changed({ 'r:id': newLink(attributes['r:id']) });
      case 'w:instrText':
        return {
          ...node,
          children: node.children.map((text) =>
            typeof text === 'string'
              ? text.replace(
                  /\b(NOTEREF|REF)\s+(\S+)/,
                  (_, kind: string, name: string) => `${kind} ${newName(name)}`,
                )
              : text,
          ),
        };
      default:
        return node;
    }
  }) as Element;
}

const newLink = (id: string): string => `rIdNew${id.replace(/^rId/, '')}`;

/** The relationships of the old part and those of the new one's links. */
export function mergedRelationships(old: string, fresh: string): string {
  const [one, other] = [parsePart(old), parsePart(fresh)];
  const links = elementsIn(other)
    .filter(({ attributes }) => attributes['TargetMode'] === 'External')
    .map((link) => ({
      ...link,
      attributes: { ...link.attributes, Id: newLink(link.attributes['Id'] ?? '') },
    }));
  return writePart({ ...one, children: [...one.children, ...links] });
}

/** Fields of the new file that name a bookmark which the old file has name that one. */
export function withNames(part: Element, oldNames: ReadonlyMap<string, string>): Element {
  const present = new Set(
    [...deep(part, 'w:bookmarkStart')].map(({ attributes }) => attributes['w:name']),
  );
  const resolve = (name: string): string =>
    present.has(name) ? name : (oldNames.get(name) ?? name.replace(/^n_/, ''));
  return mapped(part, (node) => {
    if (node.name === 'w:hyperlink' && node.attributes['w:anchor']?.startsWith('n_')) {
      const anchor = resolve(node.attributes['w:anchor']);
      return { ...node, attributes: { ...node.attributes, 'w:anchor': anchor } };
    }
    if (node.name !== 'w:instrText' && node.name !== 'w:delInstrText') return node;
    return {
      ...node,
      children: node.children.map((text) =>
        typeof text === 'string'
          ? text.replace(
              /\b(NOTEREF|REF)\s+(n_\S+)/,
              (_, kind: string, name: string) => `${kind} ${resolve(name)}`,
            )
          : text,
      ),
    };
  }) as Element;
}

/** Which bookmark of the old file stands where one of the new file does: at a note, at a paragraph. */
export function bookmarkNames(
  old: readonly Element[],
  fresh: readonly Element[],
  { groups, notes }: Sides,
): Map<string, string> {
  const names = new Map<string, string>();
  const [atOld, atNew] = [bookmarksAtNotes(old), bookmarksAtNotes(fresh)];
  for (const { one, other } of notes) {
    const [was, is] = [one && atOld.get(one.identifier), other && atNew.get(other.identifier)];
    if (was !== undefined && is !== undefined) names.set(is, was);
  }
  for (const { ones, others } of groups) {
    const [was, is] = [old[ones[0] ?? -1], fresh[others[0] ?? -1]].map(ownBookmark);
    if (was !== undefined && is !== undefined) names.set(is, was);
  }
  return names;
}

function bookmarksAtNotes(blocks: readonly Element[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const block of blocks) {
    for (const paragraph of deep(block, 'w:p')) {
      let last: string | undefined;
      for (const child of elementsIn(paragraph)) {
        if (child.name === 'w:bookmarkStart') last = child.attributes['w:name'];
        const id = first(child, 'w:footnoteReference')?.attributes['w:id'];
        if (id !== undefined && last !== undefined) names.set(id, last);
        if (child.name === 'w:r') last = undefined;
      }
    }
  }
  return names;
}

/** The last of the bookmarks that a paragraph begins with is its own. */
function ownBookmark(paragraph: Element | undefined): string | undefined {
  let last: string | undefined;
  for (const child of elementsIn(paragraph)) {
    if (child.name === 'w:bookmarkStart') {
      if (child.attributes['w:name']?.endsWith('__label')) break;
      last = child.attributes['w:name'];
    } else if (child.name !== 'w:pPr') break;
  }
  return last;
}

// ——— Lists ———

const styleList = '1';

/**
 * The lists of both files. A list of the new file is one of the old file's if it counts alike and
 * paragraphs that stay are in both; else it is one more, and the styles say nothing of it.
 */
export function mergedLists(
  parts: { old: Parts; fresh: Parts },
  pairs: readonly (readonly [Element, Element])[],
): { numbering: string; listOf: (paragraph: Element) => Element } {
  const [one, other] = [partIn(parts.old), partIn(parts.fresh)];
  const [oldLists, newLists] = [listsIn(one), listsIn(other)];
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const take = (fresh: string, old: string): void => {
    if (ids.has(fresh) || taken.has(old)) return;
    if (newLists.get(fresh)?.key !== oldLists.get(old)?.key) return;
    ids.set(fresh, old);
    taken.add(old);
  };
  take(styleList, styleList);
  for (const [was, is] of pairs) {
    const [old, fresh] = [listIn(was), listIn(is)];
    if (old !== undefined && fresh !== undefined) take(fresh, old);
  }
  const more: { abstract: Element; list: Element }[] = [];
  let next = 1 + Math.max(0, ...[...oldLists.keys()].map(Number), ...definitionIds(one));
  for (const [id, { abstract, list }] of newLists) {
    if (ids.has(id)) continue;
    more.push(numbered(abstract, list, next));
    ids.set(id, String(next));
    next += 1;
  }
  const levels = levelsOfStyles(stylesIn(parts.fresh));
  const children = [
    ...elementsIn(one, 'w:abstractNum'),
    ...more.map(({ abstract }) => abstract),
    ...elementsIn(one, 'w:num'),
    ...more.map(({ list }) => list),
  ];
  return {
    numbering: writePart({ ...one, children }),
    listOf: (part) =>
      mapped(part, (node) => {
        if (node.name === 'w:numId') {
          const id = node.attributes['w:val'] ?? '';
          return element('w:numId', { 'w:val': ids.get(id) ?? id });
        }
        if (node.name !== 'w:pPr' || ids.get(styleList) === styleList) return node;
        return withOwnList(node, levels, ids.get(styleList) ?? styleList);
      }) as Element,
  };
}

function partIn(parts: Parts): Element {
  const xml = parts.get('word/numbering.xml');
  if (typeof xml !== 'string') throw new Error('A Word file has no part of lists.');
  return parsePart(xml);
}

interface List {
  abstract: Element;
  list: Element;
  /** What it counts like. */
  key: string;
}

function listsIn(part: Element): Map<string, List> {
  const abstracts = new Map(
    elementsIn(part, 'w:abstractNum').map((one) => [one.attributes['w:abstractNumId'], one]),
  );
  return new Map(
    elementsIn(part, 'w:num').flatMap((list): [string, List][] => {
      const abstract = abstracts.get(first(list, 'w:abstractNumId')?.attributes['w:val']);
      if (!abstract) return [];
      const key = [...without(abstract, 'w:nsid'), ...without(list, 'w:abstractNumId')].map(write);
      return [[list.attributes['w:numId'] ?? '', { abstract, list, key: key.join('') }]];
    }),
  );
}

function definitionIds(part: Element): number[] {
  return elementsIn(part, 'w:abstractNum').map(({ attributes }) =>
    Number(attributes['w:abstractNumId']),
  );
}

function numbered(abstract: Element, list: Element, id: number): Omit<List, 'key'> {
  const own = mapped(abstract, (node) => ({
    ...node,
    children: without(node, 'w:pStyle', 'w:nsid'),
  }));
  const nsid = element('w:nsid', { 'w:val': (0x10000000 + id).toString(16).toUpperCase() });
  const made = own as Element;
  return {
    abstract: {
      ...made,
      attributes: { ...made.attributes, 'w:abstractNumId': String(id) },
      children: [nsid, ...made.children],
    },
    list: {
      ...list,
      attributes: { 'w:numId': String(id) },
      children: [
        element('w:abstractNumId', { 'w:val': String(id) }),
        ...without(list, 'w:abstractNumId'),
      ],
    },
  };
}

function listIn(paragraph: Element): string | undefined {
  const number = first(first(paragraph, 'w:pPr'), 'w:numPr');
  return first(number, 'w:numId')?.attributes['w:val'];
}

/** The levels of the styles that say their list themselves. */
function levelsOfStyles(part: Element): Map<string, string> {
  return new Map(
    elementsIn(part, 'w:style').flatMap((style): [string, string][] => {
      const number = first(first(style, 'w:pPr'), 'w:numPr');
      if (first(number, 'w:numId')?.attributes['w:val'] !== styleList) return [];
      const level = first(number, 'w:ilvl')?.attributes['w:val'] ?? '0';
      return [[style.attributes['w:styleId'] ?? '', level]];
    }),
  );
}

function stylesIn(parts: Parts): Element {
  const xml = parts.get('word/styles.xml');
  if (typeof xml !== 'string') throw new Error('A Word file has no part of styles.');
  return parsePart(xml);
}

/** Where the styles of the old file count otherwise, a paragraph says its list itself. */
function withOwnList(
  properties: Element,
  levels: ReadonlyMap<string, string>,
  list: string,
): Element {
  const level = levels.get(first(properties, 'w:pStyle')?.attributes['w:val'] ?? '');
  if (level === undefined || first(properties, 'w:numPr')) return properties;
  const number = element('w:numPr', {}, [
    element('w:ilvl', { 'w:val': level }),
    element('w:numId', { 'w:val': list }),
  ]);
  return { ...properties, children: [...properties.children, number] };
}
