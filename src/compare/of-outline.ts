/**
 * An outline as a text to compare: what an edition reads as, which says nothing of how words are set.
 * Held against it, a tree is compared through its own outline.
 */
import type { Outline, OutlineBlock } from '../tree/index.ts';
import type { Atom, ComparedNote, ComparedText, Unit, UnitKind } from './text.ts';
import { tokensOfAtoms } from './tokens.ts';
import type { KnownWords } from './unspaced.ts';

/** `known` has the words of a language that puts no space between them. */
export function textOfOutline({ blocks, notes }: Outline, known?: KnownWords): ComparedText {
  const masthead = blocks.filter(({ kind }) => kind === 'masthead');
  return {
    fields: masthead.map(({ text }, index) => ({
      name: `line ${index + 1}`,
      text,
      value: text,
    })),
    units: unitsOf(
      blocks.filter(({ kind }) => kind !== 'masthead'),
      known,
    ),
    notes: notesOf(notes, known),
  };
}

/** A note and the blocks that follow it without a label of a note. */
function notesOf(blocks: readonly OutlineBlock[], known: KnownWords | undefined): ComparedNote[] {
  const groups: OutlineBlock[][] = [];
  for (const block of blocks) {
    if (block.kind === 'note' || groups.length === 0) groups.push([block]);
    else groups.at(-1)?.push(block);
  }
  const taken = new Map<string, number>();
  return groups.map((group) => {
    const label = group[0]?.label ?? '';
    const count = taken.get(label) ?? 0;
    taken.set(label, count + 1);
    return {
      identifier: count === 0 ? label : `${label}~${count + 1}`,
      label,
      units: unitsOf(
        group.map((block) => {
          if (block.kind !== 'note') return block;
          const { label: _label, ...rest } = block;
          return { ...rest, kind: 'paragraph' };
        }),
        known,
      ),
    };
  });
}

function unitsOf(blocks: readonly OutlineBlock[], known: KnownWords | undefined): Unit[] {
  const units: Unit[] = [];
  /** The units that may hold what comes next, the outermost first. */
  let open: { at: number; rank: number }[] = [];
  for (const block of blocks) {
    const rank = rankOf(block);
    open = open.filter((outer) => outer.rank < rank);
    units.push(unitOf(block, open.at(-1)?.at ?? -1, known));
    open.push({ at: units.length - 1, rank });
  }
  return units;
}

/** Divisions hold paragraphs, and these hold items; what has no list below it holds nothing. */
function rankOf({ kind, level = 1 }: OutlineBlock): number {
  switch (kind) {
    case 'section':
    case 'annex':
      return level;
    case 'preambularParagraph':
    case 'operativeParagraph':
      return 10;
    case 'item':
      return 10 + level;
    case 'closingNote':
    case 'voteNote':
    case 'title':
    case 'enactingClause':
    case 'adoptionLine':
    case 'originLine':
      return 10;
    default:
      return Number.MAX_SAFE_INTEGER;
  }
}

function unitOf(block: OutlineBlock, parent: number, known: KnownWords | undefined): Unit {
  const { kind, label, level, quoted } = block;
  return {
    kind: kind as UnitKind,
    ...(label !== undefined && label !== '' && { label }),
    parent,
    tokens: tokensOfAtoms(atomsOf(block), known),
    ...(kind === 'item' && level !== undefined && { level }),
    attributes: { ...(quoted === true && { quoted }) },
  };
}

/** The text with the references where they stand. */
function atomsOf({ text, markers = [] }: OutlineBlock): Atom[] {
  const atoms: Atom[] = [];
  let from = 0;
  for (const { label, at } of markers) {
    atoms.push({ kind: 'text', text: text.slice(from, at), marks: [] });
    atoms.push({ kind: 'reference', identifier: label, label, marks: [] });
    from = at;
  }
  return [...atoms, { kind: 'text', text: text.slice(from), marks: [] }];
}
