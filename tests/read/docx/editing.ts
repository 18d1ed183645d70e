/** Edits a Word file as an editor does, and the tree as it must have become. */
import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { derive } from '../../../src/parse/index.ts';
import type { Nodes, NodeOf, Root } from '../../../src/tree/index.ts';
import { everyNode } from '../../every-node.ts';
import { editionOptions } from '../../render/options.ts';
import { withoutPlaces } from '../../without-places.ts';
import { readDocx, renderDocx, world } from '../../world.ts';

export interface Edit {
  /** What is done to the Word file. */
  word: (document: Document, footnotes: Document) => void;
  /** What must have become of the tree. */
  tree: (root: Root) => void;
  /** What reading must say about it; nothing, if all is clear. */
  says?: string[];
}

export async function edited({ word, tree }: Edit) {
  const expected = resolution();
  const files = unzipSync(await renderDocx(expected, editionOptions({ links: false })));
  const [document, footnotes] = ['word/document.xml', 'word/footnotes.xml'].map((name) =>
    new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'text/xml'),
  );
  if (!document || !footnotes) throw new Error('The edition lacks a part.');
  word(document, footnotes);
  const xml = (dom: Document): Uint8Array => strToU8(new XMLSerializer().serializeToString(dom));
  const bytes = zipSync({
    ...files,
    'word/document.xml': xml(document),
    'word/footnotes.xml': xml(footnotes),
  });
  tree(expected);
  derive(expected, world);
  const { file, root } = readDocx(bytes);
  return {
    root: withoutPlaces(root),
    expected: withoutPlaces(expected),
    messages: file.messages.map(({ ruleId }) => ruleId),
  };
}

/** A resolution whose notes Word counts: all are referenced, in order. */
function resolution(): Root {
  const root = everyNode();
  const note = root.children.findIndex(
    (node) => node.type === 'footnoteDefinition' && node.label === '6',
  );
  root.children.splice(note, 1);
  derive(root, world);
  return root;
}

// ——— Hands on the Word file ———

export const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export function paragraphWith(document: Document, words: string): Element {
  const found = [...document.getElementsByTagNameNS(word, 'p')].find((element) =>
    element.textContent?.includes(words),
  );
  if (!found) throw new Error(`No paragraph has "${words}".`);
  return found;
}

export function made(document: Document, xml: string): Element {
  const source = `<w:x xmlns:w="${word}">${xml}</w:x>`;
  const root = new DOMParser().parseFromString(source, 'text/xml').documentElement;
  const [element] = [...(root?.childNodes ?? [])];
  if (!element) throw new Error('Nothing was made.');
  return document.importNode(element, true) as Element;
}

export function newParagraph(document: Document, style: string, content: string): Element {
  return made(document, `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`);
}

export const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

export function insertAfter(element: Element, after: Element): void {
  after.parentNode?.insertBefore(element, after.nextSibling);
}

export function runWith(document: Document, words: string): Element {
  const found = [...document.getElementsByTagNameNS(word, 't')].find((element) =>
    element.textContent?.includes(words),
  );
  if (!found) throw new Error(`No run has "${words}".`);
  return found;
}

export function setStyle(document: Document, words: string, style: string): void {
  const [named] = paragraphWith(document, words).getElementsByTagNameNS(word, 'pStyle');
  named?.setAttributeNS(word, 'w:val', style);
}

// ——— Hands on the tree ———

export function find<K extends Nodes['type']>(
  root: Root,
  type: K,
  test: (node: NodeOf<K>) => boolean,
): { node: NodeOf<K>; siblings: Nodes[]; at: number } {
  const search = (parent: Nodes): ReturnType<typeof find<K>> | undefined => {
    if (!('children' in parent)) return undefined;
    const siblings = parent.children as Nodes[];
    for (const [at, child] of siblings.entries()) {
      if (child.type === type && test(child as NodeOf<K>)) {
        return { node: child as NodeOf<K>, siblings, at };
      }
      const below = search(child);
      if (below) return below;
    }
    return undefined;
  };
  const found = search(root);
  if (!found) throw new Error(`No such ${type}.`);
  return found;
}

export const operativeLabelled = (root: Root, label: string) =>
  find(root, 'operativeParagraph', (node) => node.label === label);
export const itemWith = (root: Root, words: string) =>
  find(root, 'item', ({ children: [own] }) => JSON.stringify(own).includes(words));
export const textWith = (root: Root, words: string) =>
  find(root, 'text', ({ value }) => value.includes(words));

export function relabel(root: Root, from: string, to: string): void {
  operativeLabelled(root, from).node.label = to;
}

/** Notes from a number on go up by one, and so do the references to them. */
export function shiftNotes(root: Root, from: number): void {
  const shift = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference') {
      const number = Number(node.label);
      const isDefined = node.label !== '9';
      if (number >= from && isDefined) node.label = node.identifier = String(number + 1);
    }
    if ('children' in node) node.children.forEach(shift);
  };
  shift(root);
}
