/** Writes a tree as XML and reads it again: what must be equal, and the messages of reading. */
import { readAkn } from '../../../src/read/akn/index.ts';
import { renderAkn } from '../../../src/render/akn/index.ts';
import { printable } from '../../../src/editions/printable.ts';
import type { Nodes, Root } from '../../../src/tree/types.ts';
import { comparable } from '../../comparable.ts';
import { world } from '../../world.ts';
import { editionFacts } from '../options.ts';

export interface RoundTrip {
  xml: string;
  read: Root;
  messages: string[];
}

export function roundTrip(root: Root): RoundTrip {
  const xml = renderAkn(editionFacts(root));
  const { root: read, file } = readAkn(new TextEncoder().encode(xml), world);
  return { xml, read, messages: file.messages.map(({ ruleId, reason }) => `${ruleId}: ${reason}`) };
}

/** A tree as XML can hold it: without positions and derived data, characters that no XML has replaced. */
export function inXml(root: Root): Root {
  return replaced(comparable(root)) as Root;
}

function replaced(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(replaced);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, inner]) => !lists.has(key) || !isEmpty(inner));
  return Object.fromEntries(kept.map(([key, inner]) => [key, replaced(inner)]));
}

/** Lists of these that are empty say what an absent one does. */
const lists: ReadonlySet<string> = new Set([
  'corrections',
  'agendaItems',
  'particulars',
  'subjects',
]);

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Which lead phrases the source had lost the italics of. */
export function inferredIn(node: Nodes): boolean[] {
  if (node.type === 'leadPhrase') return [node.data?.inferred === true];
  return 'children' in node ? node.children.flatMap((child) => inferredIn(child)) : [];
}
