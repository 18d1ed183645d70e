/** Reading a tree: small pure functions that every phase shares. */
import type {
  FootnoteDefinition,
  FootnoteReference,
  Masthead,
  Nodes,
  NodeOf,
  NodeType,
  PhrasingContent,
  Root,
  RootContent,
  SectionContent,
  Title,
} from './types.ts';

/** The visible text of a node, without note markers; a break is a space. */
export function textOf(node: Nodes | readonly Nodes[]): string {
  if (Array.isArray(node)) return textOfAll(node as readonly Nodes[]);
  const one = node as Nodes;
  if (one.type === 'text') return one.value;
  if (one.type === 'break') return ' ';
  return 'children' in one ? textOfAll(one.children) : '';
}

function textOfAll(nodes: readonly Nodes[]): string {
  let text = '';
  for (const node of nodes) text += textOf(node);
  return text;
}

/** All nodes of one type below (and including) a node, in reading order. */
export function nodesOf<K extends NodeType>(tree: Nodes, type: K): NodeOf<K>[] {
  const found: NodeOf<K>[] = [];
  // A stack of its own, for a tree may be deeper than the stack of calls.
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === type) found.push(node as NodeOf<K>);
    if (!('children' in node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) waiting.push(child);
    }
  }
  return found;
}

/** The parent of each node below the root. */
export function parentsOf(root: Root): Map<Nodes, Nodes> {
  const parents = new Map<Nodes, Nodes>();
  const waiting: Nodes[] = [root];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (!('children' in parent)) continue;
    for (const child of parent.children) {
      parents.set(child, parent);
      waiting.push(child);
    }
  }
  return parents;
}

/** The masthead, if there is one. */
export function mastheadOf(root: Root): Masthead | undefined {
  return root.children.find((node) => node.type === 'masthead');
}

/** The name of the organ that speaks: a subsidiary organ stands below the principal one that it serves. */
export function organName(masthead: Masthead | undefined): string | undefined {
  return masthead?.subsidiaryOrgan ?? masthead?.data?.organ ?? masthead?.organ;
}

/** The (first) title of the resolution, if there is one. */
export function titleOf(root: Root): Title | undefined {
  return root.children.find((node) => node.type === 'title');
}

/** The definitions of the notes, in tree order, which is the order of their numbers. */
export function notesOf(root: Root): FootnoteDefinition[] {
  return root.children.filter((node) => node.type === 'footnoteDefinition');
}

/** The body: what stands between the masthead and the notes. */
export function bodyOf(root: Root): Exclude<RootContent, Masthead | FootnoteDefinition>[] {
  return root.children.filter(
    (node) => node.type !== 'masthead' && node.type !== 'footnoteDefinition',
  );
}

/** The references to each note, by identifier, in reading order. */
export function referencesByNote(root: Root): Map<string, FootnoteReference[]> {
  const references = new Map<string, FootnoteReference[]>();
  for (const reference of nodesOf(root, 'footnoteReference')) {
    const list = references.get(reference.identifier);
    if (list) list.push(reference);
    else references.set(reference.identifier, [reference]);
  }
  return references;
}

/** The notes that nothing points at. */
export function orphanNotes(root: Root): FootnoteDefinition[] {
  const references = referencesByNote(root);
  return notesOf(root).filter((note) => !references.has(note.identifier));
}

/** A stretch of siblings that readers know as one part of a resolution. */
export interface Part<T> {
  part: 'front' | 'preamble' | 'operative' | 'back';
  nodes: T[];
}

/**
 * Groups siblings into front matter, preamble, operative part and back matter, in reading order.
 * A resolution may have several preambles (one in each section), so a part can occur again.
 */
export function partsOf<T extends RootContent | SectionContent>(siblings: readonly T[]): Part<T>[] {
  const parts: Part<T>[] = [];
  for (const node of siblings) {
    const last = parts.at(-1);
    const part = partOf(node, last?.part);
    if (last?.part === part) last.nodes.push(node);
    else parts.push({ part, nodes: [node] });
  }
  return parts;
}

function partOf(
  node: RootContent | SectionContent,
  before: Part<Nodes>['part'] | undefined,
): Part<Nodes>['part'] {
  switch (node.type) {
    case 'masthead':
    case 'adoptionLine':
    case 'originLine':
    case 'title':
    case 'heading':
      return 'front';
    case 'enactingClause':
    case 'preambularParagraph':
      return 'preamble';
    case 'closingNote':
    case 'voteNote':
    case 'annex':
    case 'footnoteDefinition':
      return 'back';
    case 'operativeParagraph':
    case 'section':
      return 'operative';
    case 'paragraph':
    case 'item':
    case 'quotedBlock':
    case 'table':
      // Text without a mark of its own belongs to the part that it stands in.
      return before ?? 'operative';
    case 'pageBreak':
      return before ?? 'front';
  }
}

/** What a document is about, in words, each once: the names of its agenda items and its subjects. */
export function subjectsOf(root: Root): string[] {
  const items = (mastheadOf(root)?.agendaItems ?? []).flatMap(({ name }) => name ?? []);
  // Thesauri write a term in one piece, "right_to_education".
  const subjects = (root.subjects ?? []).map(({ words }) =>
    /\s/u.test(words) ? words : words.replaceAll('_', ' '),
  );
  return [...new Set([...items, ...subjects].filter((words) => words.trim() !== ''))];
}

/** The text of the title with its number: "70/179. Improving the coordination …". */
export function titleText(root: Root): string | undefined {
  const title = titleOf(root);
  if (!title) return undefined;
  const text = [title.label, textOf(title).trim()].filter((part) => part).join(' ');
  return text === '' ? undefined : text;
}

/** Splits phrasing content at its breaks: the lines of a closing or vote note. */
export function linesOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines;
}
