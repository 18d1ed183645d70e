/** Which block of both files is which: their paragraphs and tables as texts to compare. */
import {
  sidesOf,
  tokensOfAtoms,
  type Atom,
  type ComparedText,
  type KnownWords,
  type Sides,
  type Unit,
} from '../compare/index.ts';
import type { Marker } from './marking.ts';
import type { Paragraph } from './paragraphs.ts';
import { piecesOf, type NoteKey } from './pieces.ts';
import { elementsIn, first, wordsIn, type Element } from './xml.ts';

/** What both files know of their notes. */
export interface NoteTexts {
  old: ReadonlyMap<string, Element>;
  fresh: ReadonlyMap<string, Element>;
}

export interface Merging {
  marker: Marker;
  oldKey: NoteKey;
  newKey: NoteKey;
  /** The words of a language that puts no space between them. */
  known: KnownWords;
}

/** Finds which block is which, and which note. */
export function blockSides(
  old: readonly Element[],
  fresh: readonly Element[],
  notes: NoteTexts = { old: new Map(), fresh: new Map() },
): Sides {
  return sidesOf(textOf(old, notes.old), textOf(fresh, notes.fresh));
}

export function paragraphOf(node: Element, noteKey: NoteKey, known: KnownWords): Paragraph {
  return { node, pieces: piecesOf(node, noteKey, known) };
}

function textOf(blocks: readonly Element[], notes: ReadonlyMap<string, Element>): ComparedText {
  return {
    fields: [],
    units: blocks.map(unitOf),
    notes: [...notes].map(([identifier, note]) => ({
      identifier,
      label: '',
      units: elementsIn(note).map(unitOf),
    })),
  };
}

function unitOf(block: Element): Unit {
  const table = block.name === 'w:tbl';
  return {
    kind: table ? 'tableRow' : 'paragraph',
    label: first(first(block, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? block.name,
    parent: -1,
    tokens: tokensOfAtoms(atomsOf(block)),
    attributes: {},
  };
}

function atomsOf(block: Element): Atom[] {
  return elementsIn(block).flatMap((child): Atom[] => {
    const reference = first(child, 'w:footnoteReference');
    if (reference) {
      const identifier = reference.attributes['w:id'] ?? '';
      return [{ kind: 'reference', identifier, label: '', marks: [] }];
    }
    if (child.name === 'w:r' && first(child, 'w:tab')) return [space];
    const inner = child.name === 'w:tr' || child.name === 'w:tc' || child.name === 'w:p';
    if (inner) return [...atomsOf(child), space];
    return [{ kind: 'text', text: wordsIn(child), marks: [] }];
  });
}

const space: Atom = { kind: 'text', text: ' ', marks: [] };
