/** What editors do in Word comes back as they did it. */
import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { derive } from '../../../src/parse/index.ts';
import { readDocx } from '../../../src/read/docx/index.ts';
import { renderDocx } from '../../../src/render/docx/index.ts';
import type { Nodes, NodeOf, Root } from '../../../src/tree/index.ts';
import {
  emphasis,
  everyNode,
  item,
  lead,
  operative,
  paragraph,
  preambular,
  reference,
  text,
} from '../../every-node.ts';
import { editionOptions } from '../../render/options.ts';
import { withoutPlaces } from '../../without-places.ts';

interface Edit {
  /** What is done to the Word file. */
  word: (document: Document, footnotes: Document) => void;
  /** What must have become of the tree. */
  tree: (root: Root) => void;
}

async function edited({ word, tree }: Edit) {
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
  derive(expected);
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
  derive(root);
  return root;
}

// ——— Hands on the Word file ———

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function paragraphWith(document: Document, words: string): Element {
  const found = [...document.getElementsByTagNameNS(word, 'p')].find((element) =>
    element.textContent?.includes(words),
  );
  if (!found) throw new Error(`No paragraph has "${words}".`);
  return found;
}

function made(document: Document, xml: string): Element {
  const source = `<w:x xmlns:w="${word}">${xml}</w:x>`;
  const root = new DOMParser().parseFromString(source, 'text/xml').documentElement;
  const [element] = [...(root?.childNodes ?? [])];
  if (!element) throw new Error('Nothing was made.');
  return document.importNode(element, true) as Element;
}

function newParagraph(document: Document, style: string, content: string): Element {
  return made(document, `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`);
}

const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;

function insertAfter(element: Element, after: Element): void {
  after.parentNode?.insertBefore(element, after.nextSibling);
}

function runWith(document: Document, words: string): Element {
  const found = [...document.getElementsByTagNameNS(word, 't')].find((element) =>
    element.textContent?.includes(words),
  );
  if (!found) throw new Error(`No run has "${words}".`);
  return found;
}

// ——— Hands on the tree ———

function find<K extends Nodes['type']>(
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

const operativeLabelled = (root: Root, label: string) =>
  find(root, 'operativeParagraph', (node) => node.label === label);
const textWith = (root: Root, words: string) =>
  find(root, 'text', ({ value }) => value.includes(words));

function relabel(root: Root, from: string, to: string): void {
  operativeLabelled(root, from).node.label = to;
}

/** Notes from a number on go up by one, and so do the references to them. */
function shiftNotes(root: Root, from: number): void {
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

const edits: Record<string, Edit> = {
  'changed words': {
    word: (document) => {
      runWith(document, 'that the Fund shall:').textContent = ' that the new Fund may:';
    },
    tree: (root) => {
      textWith(root, 'that the Fund shall:').node.value = ' that the new Fund may:';
    },
  },
  'a new operative paragraph': {
    word: (document) => {
      const content = run('Requests', '<w:i/>') + run(' the Secretary-General to report;');
      const added = newParagraph(document, 'OperativeParagraph', content);
      insertAfter(added, paragraphWith(document, 'to ratify the Convention;'));
    },
    tree: (root) => {
      relabel(root, '2.', '3.');
      const { siblings, at } = operativeLabelled(root, '1.');
      const words = paragraph(lead('Requests'), ' the Secretary-General to report;');
      siblings.splice(at + 1, 0, operative('2.', words));
    },
  },
  'a new preambular paragraph, its lead phrase in the style': {
    word: (document) => {
      const content = run('Noting', '<w:rStyle w:val="LeadPhrase"/>') + run(' the report,');
      const added = newParagraph(document, 'PreambularParagraph', content);
      insertAfter(added, paragraphWith(document, 'To help Member States,'));
    },
    tree: (root) => {
      const { siblings, at } = operativeLabelled(root, '1.');
      siblings.splice(at, 0, preambular(paragraph(lead('Noting'), ' the report,')));
    },
  },
  'a removed item': {
    word: (document) => {
      const removed = paragraphWith(document, 'In every region;');
      removed.parentNode?.removeChild(removed);
    },
    tree: (root) => {
      const { siblings, at } = find(root, 'item', ({ label }) => label === '(i)');
      siblings.splice(at, 1);
      find(root, 'item', ({ label }) => label === '(ii)').node.label = '(i)';
    },
  },
  'a new item below another': {
    word: (document) => {
      const added = newParagraph(document, 'Subparagraph2', run('In every port;'));
      insertAfter(added, paragraphWith(document, 'In every region;'));
    },
    tree: (root) => {
      const { siblings, at } = find(root, 'item', ({ label }) => label === '(i)');
      find(root, 'item', ({ label }) => label === '(ii)').node.label = '(iii)';
      siblings.splice(at + 1, 0, item('(ii)', 2, paragraph('In every port;')));
    },
  },
  'a moved paragraph': {
    word: (document) => {
      const moved = paragraphWith(document, 'to ratify the Convention;');
      insertAfter(moved, paragraphWith(document, 'and that it shall be open to all;'));
    },
    tree: (root) => {
      const first = operativeLabelled(root, '1.');
      first.siblings.splice(first.at, 1);
      relabel(root, '2.', '1.');
      const second = operativeLabelled(root, '1.');
      second.siblings.splice(second.at + 1, 0, { ...first.node, label: '2.' });
    },
  },
  'a new footnote': {
    word: (document, footnotes) => {
      const note = `<w:footnote w:id="77"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>${run(' A/99/1.')}</w:p></w:footnote>`;
      footnotes.documentElement?.appendChild(made(footnotes, note));
      const mark = `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="77"/></w:r>`;
      paragraphWith(document, 'that the Plan was developed:').appendChild(made(document, mark));
    },
    tree: (root) => {
      shiftNotes(root, 4);
      const { node } = find(root, 'paragraph', ({ children }) =>
        children.some((child) => child.type === 'text' && child.value.includes('the Plan was')),
      );
      node.children.push(reference('4'));
      const { siblings, at } = find(root, 'footnoteDefinition', ({ label }) => label === '5');
      const children = [paragraph('A/99/1.')];
      siblings.splice(at, 0, { type: 'footnoteDefinition', identifier: '4', label: '4', children });
    },
  },
  'a footnote that is gone with its references': {
    word: (document) => {
      const [gone] = [...document.getElementsByTagNameNS(word, 'footnoteReference')].filter(
        (mark) => mark.getAttributeNS(word, 'id') === '5',
      );
      gone?.parentNode?.parentNode?.removeChild(gone.parentNode);
    },
    tree: (root) => {
      const mark = find(root, 'footnoteReference', ({ label }) => label === '5');
      mark.siblings.splice(mark.at, 1);
      const note = find(root, 'footnoteDefinition', ({ label }) => label === '5');
      note.siblings.splice(note.at, 1);
    },
  },
  italics: {
    word: (document) => {
      const element = runWith(document, 'Report each year;');
      const old = element.parentNode;
      const pieces = [run('Report '), run('each', '<w:i/><w:iCs/>'), run(' year;')];
      for (const piece of pieces) old?.parentNode?.insertBefore(made(document, piece), old);
      if (old) old.parentNode?.removeChild(old);
    },
    tree: (root) => {
      const { siblings, at } = textWith(root, 'Report each year;');
      siblings.splice(at, 1, text('Report '), emphasis('each'), text(' year;'));
    },
  },
  'italics that are taken away': {
    word: (document) => {
      const properties = runWith(document, 'Treaty Series').parentNode?.firstChild;
      properties?.appendChild(made(document, '<w:i w:val="0"/>'));
    },
    tree: (root) => {
      const { siblings, at } = find(root, 'emphasis', ({ children }) =>
        children.some((child) => child.type === 'text' && child.value === 'Treaty Series'),
      );
      siblings.splice(at - 1, 3, text(' in Treaty Series.'));
    },
  },
  'a new section with a typed label': {
    word: (document) => {
      const added = newParagraph(
        document,
        'Heading2',
        `${run('III')}<w:r><w:tab/></w:r>${run('Follow-up')}`,
      );
      const before = paragraphWith(document, '80th plenary meeting');
      before.parentNode?.insertBefore(added, before);
    },
    tree: (root) => {
      const { siblings, at } = find(root, 'closingNote', () => true);
      const children = [{ type: 'heading' as const, children: [text('Follow-up')] }];
      siblings.splice(at, 0, { type: 'section', label: 'III', children });
    },
  },
  'an item that becomes a paragraph': {
    word: (document) => {
      const style = paragraphWith(document, 'Report each year;').getElementsByTagNameNS(
        word,
        'pStyle',
      )[0];
      style?.setAttributeNS(word, 'w:val', 'OperativeParagraph');
    },
    tree: (root) => {
      const parent = operativeLabelled(root, '2.');
      parent.node.children.splice(2, 2);
      const added = operative(
        '3.',
        paragraph('Report each year;'),
        paragraph('and that it shall be open to all;'),
      );
      parent.siblings.splice(parent.at + 1, 0, added);
    },
  },
  'a changed cell, date and title': {
    word: (document) => {
      runWith(document, '1,200').textContent = '1,300';
      runWith(document, '3 February 2045').textContent = '4 February 2045';
      runWith(document, 'Safe ports').textContent = 'Safer ports';
    },
    tree: (root) => {
      textWith(root, '1,200').node.value = '1,300';
      find(root, 'masthead', () => true).node.date = '4 February 2045';
      textWith(root, 'Safe ports').node.value = 'Safer ports';
    },
  },
};

describe('an edited Word file', () => {
  it.each(Object.entries(edits))('gives %s', async (_, edit) => {
    const { root, expected, messages } = await edited(edit);
    expect(root).toEqual(expected);
    expect(messages).toEqual([]);
  });

  it('keeps a paragraph of an unknown style as text, and says so', async () => {
    const { root, expected, messages } = await edited({
      word: (document) => {
        const added = newParagraph(document, 'Normal', run('Pasted words.'));
        insertAfter(added, paragraphWith(document, 'To help Member States,'));
      },
      tree: (tree) => {
        const { siblings, at } = operativeLabelled(tree, '1.');
        siblings.splice(at, 0, paragraph('Pasted words.'));
      },
    });
    expect(root).toEqual(expected);
    expect(messages).toEqual(['style-unknown']);
  });
});
