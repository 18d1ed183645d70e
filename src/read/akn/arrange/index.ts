/**
 * Puts entries in their places: items below the paragraphs that they belong to, paragraphs below the
 * headings above them, quotations where they are introduced.
 */
import type { Item, SectionContent } from '../../../tree/index.ts';
import type { Entry } from '../entries.ts';
import type { Reading } from '../reading.ts';
import { placeDivision, placeHeading } from './divisions.ts';
import { openParagraph, placeLabelled } from './labelled.ts';
import { add, addPart, startState, type BodyKind, type State } from './state.ts';
import { placeText } from './text.ts';

export type { BodyKind } from './state.ts';

export function arrange(
  entries: readonly Entry[],
  kind: BodyKind,
  reading: Reading,
): SectionContent[] {
  const state = startState(kind, reading);
  for (const [index, entry] of entries.entries()) place(entry, entries[index + 1], state);
  return state.root;
}

function place(entry: Entry, next: Entry | undefined, state: State): void {
  switch (entry.kind) {
    case 'heading':
      return placeHeading(entry, state);
    case 'division':
      return placeDivision(entry, arrange(entry.entries, state.kind, state.reading), state);
    case 'labelled':
      return placeLabelled(entry, next, state);
    case 'text':
      return placeText(entry, state);
    case 'node':
      return placeNode(entry.node, state);
  }
}

function placeNode(node: SectionContent, state: State): void {
  switch (node.type) {
    case 'preambularParagraph':
    case 'operativeParagraph':
      add(node, state);
      openParagraph(node, state);
      return;
    case 'table':
      state.quotation = undefined;
      addPart(node, state);
      return;
    case 'item':
      placeWholeItem(node, state);
      return;
    case 'quotedBlock':
      addPart(node, state);
      return;
    default:
      add(node, state);
  }
}

function placeWholeItem(node: Item, state: State): void {
  addPart(node, state);
  state.items = [node];
}
