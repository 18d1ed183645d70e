/** Blocks in a row: paragraphs with labels that follow each other are one list. */
import type { Nodes } from '../../../tree/index.ts';
import { parts } from '../../roles.ts';
import type { PlanContext, PlannedBlock } from './context.ts';
import { planBlock } from './handlers.ts';
import { planEntry, type ListEntry } from './list-entry.ts';
import { listNumbering } from './list-numbering.ts';
import { tag, type Tag } from './tags.ts';

export function planSequence(blocks: readonly PlannedBlock[], context: PlanContext): Tag[] {
  const tags: Tag[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) break;
    const entries = listFrom(blocks, index);
    if (entries.length === 0) tags.push(...planBlock(block, context));
    else {
      tags.push(listTag(entries, context));
      index += entries.length - 1;
    }
  }
  return tags;
}

/** The entries of the list that begins here, if one does. */
function listFrom(blocks: readonly PlannedBlock[], start: number): ListEntry[] {
  const first = blocks[start];
  if (!first || !isEntry(first)) return [];
  const entries: ListEntry[] = [];
  for (const block of blocks.slice(start)) {
    if (!isEntry(block) || block.type !== first.type) break;
    entries.push(block);
  }
  // A single paragraph is not numbered, and a list of paragraphs without numbers is none.
  return entries.some(({ type, label }) => type === 'item' || label !== undefined) ? entries : [];
}

function isEntry(node: Nodes): node is ListEntry {
  return (
    node.type === 'item' ||
    node.type === 'operativeParagraph' ||
    node.type === 'preambularParagraph'
  );
}

function listTag(entries: readonly ListEntry[], context: PlanContext): Tag {
  const numbering = listNumbering(entries.flatMap(({ label }) => label ?? []));
  const rest = numbering === undefined ? {} : { listNumbering: numbering };
  return tag(
    parts.list.pdf,
    entries.map((entry) => planEntry(entry, context)),
    rest,
  );
}
