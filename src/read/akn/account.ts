/**
 * Accounts for every visible character of a file's content: those of its text must be in the tree or
 * in a message, as often as they stand in the file. It shares nothing with the steps of reading but
 * the elements.
 */
import type { Nodes, Root } from '../../tree/index.ts';
import { isElement, type AknNode } from './xml.ts';

export interface AknAccount {
  /** Characters that the tree has less often than the file, and more often. */
  lost: string;
  added: string;
}

/** Sets the characters of the content against those of the tree. */
export function accountForAkn(
  content: readonly AknNode[],
  root: Root,
  { setAside, fromAttributes }: { setAside: readonly string[]; fromAttributes: readonly string[] },
): AknAccount {
  const counts = new Map<string, number>();
  const count = (text: string, by: number): void => {
    for (const character of text) {
      if (!visible.test(character)) continue;
      counts.set(character, (counts.get(character) ?? 0) + by);
    }
  };
  for (const node of content) countContent(node, (text) => count(text, 1));
  for (const text of fromAttributes) count(text, 1);
  for (const text of setAside) count(text, -1);
  for (const text of wordsOf(root)) count(text, -1);
  const listed = (sign: 1 | -1): string =>
    [...counts]
      .filter(([, number]) => number * sign > 0)
      .map(([character, number]) => character.repeat(number * sign))
      .join('');
  return { lost: listed(1), added: listed(-1) };
}

const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** Metadata is no content, but for what it says of the page: the job number. */
function countContent(node: AknNode, count: (text: string) => void): void {
  if (!isElement(node)) count(node);
  else if (node.name !== 'meta') for (const child of node.children) countContent(child, count);
}

/** All words of a tree: texts, labels, fields of the masthead. Markers of notes are attributes. */
function* wordsOf(node: Nodes): Generator<string> {
  if (node.type === 'text') yield node.value;
  else if (node.type === 'masthead') yield* fieldsOf(node);
  else {
    if ('label' in node && node.label !== undefined && !isNote(node)) yield node.label;
    if ('children' in node) for (const child of node.children) yield* wordsOf(child);
  }
}

function isNote({ type }: Nodes): boolean {
  return type === 'footnoteDefinition' || type === 'footnoteReference';
}

function* fieldsOf(masthead: Extract<Nodes, { type: 'masthead' }>): Generator<string> {
  const { type: _type, position: _position, data: _data, jobNumber: _job, ...fields } = masthead;
  yield* stringsIn(fields);
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* stringsIn(inner);
  }
}
