/** Edits as people make them, one after another, in a tree; numbers are brought up to date at the end. */
import {
  nodesOf,
  notesOf,
  parentsOf,
  type FootnoteReference,
  type Nodes,
  type Paragraph,
  type PhrasingContent,
  type Root,
} from '../../src/tree/index.ts';
import type { Random } from './random.ts';
import { item, noteOf, operativeParagraph, words } from './random-text.ts';

export type EditName = keyof typeof edits;

/** Makes so many edits; what could not be made (there was nothing to make it on) is not counted. */
export function edited(
  root: Root,
  count: number,
  random: Random,
): { root: Root; made: EditName[] } {
  const copy = structuredClone(root);
  const made: EditName[] = [];
  const touched = new Set<Nodes>();
  for (let at = 0; at < count; at += 1) {
    const name = random.pick(Object.keys(edits) as EditName[]);
    if (edits[name](copy, random, touched)) made.push(name);
  }
  renumber(copy);
  return { root: copy, made };
}

type Edit = (root: Root, random: Random, touched: Set<Nodes>) => boolean;

export const edits = {
  insertParagraph: (root, random, touched) => {
    const found = pickBlock(root, random, new Set(), ['operativeParagraph']);
    if (!found) return false;
    const node = operativeParagraph('', random);
    touched.add(node);
    found.siblings.splice(found.at + random.below(2), 0, node);
    return true;
  },
  insertItem: (root, random, touched) => {
    const found = pickBlock(root, random, touched, ['item']);
    if (!found) return false;
    const node = item('', 1, random);
    touched.add(node);
    found.siblings.splice(found.at, 0, node);
    return true;
  },
  deleteBlock: (root, random, touched) => {
    const found = pickBlock(root, random, touched);
    if (!found || found.siblings.length < 2) return false;
    if (nodesOf(found.node, 'footnoteReference').length > 0) return false;
    if ([...touched].some((node) => isWithin(node, found.node))) return false;
    found.siblings.splice(found.at, 1);
    return true;
  },
  moveParagraph: (root, random, touched) => {
    const found = pickBlock(root, random, touched, ['operativeParagraph']);
    const target = pickBlock(root, random, touched, ['operativeParagraph']);
    if (!found || !target || target.node === found.node) return false;
    if (Math.abs(found.at - target.at) < 2 || found.siblings !== target.siblings) return false;
    touched.add(found.node);
    found.siblings.splice(found.at, 1);
    found.siblings.splice(found.siblings.indexOf(target.node), 0, found.node);
    return true;
  },
  split: (root, random, touched) => {
    const found = pickBlock(root, random, touched, ['operativeParagraph']);
    const text = found && lastText(found.node);
    if (!found || !text || found.node.type !== 'operativeParagraph') return false;
    const parts = text.value.trimStart().split(' ');
    if (parts.length < 14 || found.node.children.length > 1) return false;
    if (ownText(found.node)?.children.at(-1) !== text) return false;
    const middle = 6 + random.below(parts.length - 12);
    text.value = ` ${parts.slice(0, middle).join(' ')}`;
    const rest: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: parts.slice(middle).join(' ') }],
    };
    const node: Nodes = { type: 'operativeParagraph', label: '', children: [rest] };
    touched.add(found.node).add(node);
    found.siblings.splice(found.at + 1, 0, node);
    return true;
  },
  join: (root, random, touched) => {
    const found = pickBlock(root, random, touched, ['operativeParagraph']);
    const next = found?.siblings[found.at + 1];
    if (!found || next?.type !== 'operativeParagraph' || touched.has(next)) return false;
    if (found.node.type !== 'operativeParagraph' || found.node.children.length > 1) return false;
    const [first, second] = [found.node.children[0], next.children[0]];
    if (first?.type !== 'paragraph' || second?.type !== 'paragraph') return false;
    first.children.push({ type: 'text', value: ' ' }, ...second.children);
    found.node.children.push(...next.children.slice(1));
    touched.add(found.node);
    found.siblings.splice(found.at + 1, 1);
    return true;
  },
  reword: (root, random, touched) => {
    const found = pickBlock(root, random, touched);
    const text = found && lastText(found.node);
    if (!found || !text) return false;
    const parts = text.value.split(' ');
    if (parts.length < 7) return false;
    const at = 1 + random.below(parts.length - 3);
    parts.splice(at, random.below(3), words(1 + random.below(3), random));
    text.value = parts.join(' ');
    touched.add(found.node);
    return true;
  },
  leadPhrase: (root, random, touched) => {
    const found = pickBlock(root, random, touched, ['operativeParagraph', 'preambularParagraph']);
    const own = found && ownText(found.node);
    const [first, ...rest] = own?.children ?? [];
    if (!found || !own || first?.type !== 'leadPhrase') return false;
    own.children = [...first.children, ...rest];
    touched.add(found.node);
    return true;
  },
  italics: (root, random, touched) => {
    const found = pickBlock(root, random, touched);
    const text = found && lastText(found.node);
    const own = found && ownText(found.node);
    if (!found || !text || !own) return false;
    const parts = text.value.split(' ');
    if (parts.length < 5) return false;
    const at = own.children.indexOf(text);
    const emphasis: PhrasingContent = {
      type: 'emphasis',
      children: [{ type: 'text', value: parts[2] ?? '' }],
    };
    own.children.splice(
      at,
      1,
      { type: 'text', value: `${parts.slice(0, 2).join(' ')} ` },
      emphasis,
      { type: 'text', value: ` ${parts.slice(3).join(' ')}` },
    );
    touched.add(found.node);
    return true;
  },
  insertNote: (root, random) => {
    const found = pickBlock(root, random, new Set(), ['operativeParagraph', 'preambularParagraph']);
    const own = found && ownText(found.node);
    if (!own) return false;
    const identifier = `new${notesOf(root).length}`;
    if (notesOf(root).some((note) => note.identifier === identifier)) return false;
    own.children.splice(1, 0, { type: 'footnoteReference', identifier, label: identifier });
    root.children.push(noteOf(identifier, random));
    return true;
  },
  deleteNote: (root, random) => {
    const notes = notesOf(root).filter(({ identifier }) => !identifier.startsWith('new'));
    if (notes.length === 0) return false;
    const note = random.pick(notes);
    takeReferences(root, note.identifier);
    root.children = root.children.filter((child) => child !== note);
    return true;
  },
  noteText: (root, random, touched) => {
    const notes = notesOf(root).filter((note) => !touched.has(note));
    if (notes.length === 0) return false;
    const note = random.pick(notes);
    const text = nodesOf(note, 'text')[0];
    if (!text) return false;
    touched.add(note);
    text.value = text.value.replace('See ', `See ${words(2, random)} `);
    return true;
  },
  notePlace: (root, random, touched) => {
    const references = nodesOf(root, 'footnoteReference').filter((node) => !touched.has(node));
    if (references.length === 0) return false;
    const reference = random.pick(references);
    const own = parentsOf(root).get(reference);
    if (own?.type !== 'paragraph') return false;
    const at = own.children.indexOf(reference);
    const text = own.children.find((child, index) => index !== at - 1 && child.type === 'text');
    if (text?.type !== 'text' || text.value.split(' ').length < 4) return false;
    own.children.splice(at, 1);
    const parts = text.value.split(' ');
    own.children.splice(
      own.children.indexOf(text),
      1,
      { type: 'text', value: parts.slice(0, 2).join(' ') },
      reference,
      { type: 'text', value: ` ${parts.slice(2).join(' ')}` },
    );
    touched.add(reference);
    return true;
  },
  masthead: (root, random) => {
    const [masthead] = root.children;
    if (masthead?.type !== 'masthead') return false;
    masthead.date = `${1 + random.below(28)} March 2026`;
    return true;
  },
  title: (root, random, touched) => {
    const title = root.children.find((node) => node.type === 'title');
    if (!title || touched.has(title)) return false;
    touched.add(title);
    title.children.push({ type: 'text', value: ` ${words(2, random)}` });
    return true;
  },
  level: (root, random, touched) => {
    const found = pickBlock(root, random, touched, ['item']);
    const above = found?.siblings[found.at - 1];
    if (!found || above?.type !== 'item' || touched.has(above) || found.node.type !== 'item') {
      return false;
    }
    touched.add(found.node).add(above);
    found.siblings.splice(found.at, 1);
    found.node.level = 2;
    above.children.push(found.node);
    return true;
  },
} satisfies Record<string, Edit>;

// ——— Finding something to edit ———

interface Found {
  node: Nodes;
  siblings: Nodes[];
  at: number;
}

const blocks: readonly Nodes['type'][] = ['operativeParagraph', 'preambularParagraph', 'item'];

function pickBlock(
  root: Root,
  random: Random,
  touched: ReadonlySet<Nodes>,
  types = blocks,
): Found | undefined {
  const found: Found[] = [];
  const gather = (parent: Nodes): void => {
    if (!('children' in parent)) return;
    for (const [at, node] of parent.children.entries()) {
      if (types.includes(node.type) && !touched.has(node)) {
        found.push({ node, siblings: parent.children, at });
      }
      gather(node);
    }
  };
  gather(root);
  return found.length === 0 ? undefined : random.pick(found);
}

function isWithin(node: Nodes, outer: Nodes): boolean {
  return (
    node === outer || ('children' in outer && outer.children.some((child) => isWithin(node, child)))
  );
}

function ownText(node: Nodes): Paragraph | undefined {
  const [first] = 'children' in node ? node.children : [];
  return first?.type === 'paragraph' ? first : undefined;
}

function lastText(node: Nodes): Extract<Nodes, { type: 'text' }> | undefined {
  const texts = (ownText(node)?.children ?? []).filter((child) => child.type === 'text');
  return texts.toSorted((a, b) => b.value.length - a.value.length)[0];
}

function takeReferences(root: Root, identifier: string): void {
  for (const [node, parent] of parentsOf(root)) {
    if (node.type !== 'footnoteReference' || node.identifier !== identifier) continue;
    if ('children' in parent) {
      (parent as Paragraph).children = (parent as Paragraph).children.filter((one) => one !== node);
    }
  }
}

// ——— Numbers ———

function renumber(root: Root): void {
  const count = (nodes: readonly Nodes[]): void => {
    let [paragraph, letter] = [0, 0];
    for (const node of nodes) {
      if (node.type === 'operativeParagraph') node.label = `${(paragraph += 1)}.`;
      if (node.type === 'item') {
        letter += 1;
        const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
        const numeral = node.level === 1 ? String.fromCharCode(96 + letter) : romans[letter - 1];
        node.label = `(${numeral ?? 'z'})`;
      }
      if ('children' in node) count(node.children);
    }
  };
  count(root.children);
  const order = [...new Set(nodesOf(root, 'footnoteReference').map((node) => node.identifier))];
  const names = new Map(order.map((identifier, at) => [identifier, String(at + 1)]));
  const rename = (node: FootnoteReference | ReturnType<typeof notesOf>[number]): void => {
    const name = names.get(node.identifier) ?? node.identifier;
    Object.assign(node, { identifier: name, label: name });
  };
  const notes = notesOf(root);
  for (const reference of nodesOf(root, 'footnoteReference')) rename(reference);
  for (const note of notes) rename(note);
  notes.sort((a, b) => Number(a.label) - Number(b.label));
  root.children = [...root.children.filter((node) => node.type !== 'footnoteDefinition'), ...notes];
}
