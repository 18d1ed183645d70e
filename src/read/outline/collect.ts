/** Gathers the blocks of an edition in reading order; every format's outline is made with it. */
import { inlineText, normalizeSpace } from '../../tree/outline-of.ts';
import type { Outline, OutlineBlock, OutlineKind, OutlineSpan } from '../../tree/outline.ts';
import type { PhrasingContent } from '../../tree/types.ts';

/** Where in the edition the reader is. */
export interface Surroundings {
  quoted: boolean;
  /** Inside a note: blocks are the note's. */
  note: boolean;
  masthead: boolean;
  /** How many lists of items stand around: the level of the items here. */
  itemLevel: number;
}

export const outermost: Surroundings = {
  quoted: false,
  note: false,
  masthead: false,
  itemLevel: 0,
};

export interface Found {
  kind: OutlineKind;
  label?: string | undefined;
  content: PhrasingContent[];
  level?: number | undefined;
  spans?: OutlineSpan[];
  page?: number | undefined;
  id?: string | undefined;
}

export class OutlineCollector {
  readonly #blocks: OutlineBlock[] = [];
  readonly #notes: OutlineBlock[] = [];

  add({ kind, label, content, level, spans, page, id }: Found, around: Surroundings): void {
    const block: OutlineBlock = {
      kind,
      ...(label !== undefined && { label: normalizeSpace(label) }),
      ...inlineText(content),
      ...(spans && { spans }),
      ...(level !== undefined && { level }),
      ...(around.quoted && { quoted: true }),
      ...(page !== undefined && { page }),
      ...(id !== undefined && { id }),
    };
    (around.note || kind === 'note' ? this.#notes : this.#blocks).push(block);
  }

  /** What was gathered; notes in the order of their numbers. */
  outline(head: Omit<Outline, 'blocks' | 'notes'>): Outline {
    return { ...head, blocks: this.#blocks, notes: this.#notes };
  }

  /** The same, for editions in which notes stand at their references and not in a list. */
  outlineWithNotesInOrder(head: Omit<Outline, 'blocks' | 'notes'>): Outline {
    return { ...head, blocks: this.#blocks, notes: notesByNumber(this.#notes) };
  }
}

/**
 * Sorts notes by number, each with the blocks that belong to it. Those without a number come last, by
 * their signs: on a page they stand in the order of their references, in a text as it prints them.
 */
export function notesByNumber(notes: readonly OutlineBlock[]): OutlineBlock[] {
  const groups: OutlineBlock[][] = [];
  for (const block of notes) {
    if (block.kind === 'note') groups.push([block]);
    else groups.at(-1)?.push(block);
  }
  const label = ([first]: OutlineBlock[]): string => first?.label ?? '';
  const number = (group: OutlineBlock[]): number => {
    const value = Number.parseInt(label(group), 10);
    return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
  };
  const order = (a: OutlineBlock[], b: OutlineBlock[]): number => {
    if (number(a) !== number(b)) return number(a) < number(b) ? -1 : 1;
    if (number(a) !== Number.POSITIVE_INFINITY || label(a) === label(b)) return 0;
    return label(a) < label(b) ? -1 : 1;
  };
  return groups.sort(order).flat();
}
