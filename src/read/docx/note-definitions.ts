/** The definitions of the notes: those that hang on the text, and those that nothing points at. */
import {
  NoteIdentifiers,
  nodesOf,
  type FootnoteDefinition,
  type LinePlace,
  type Root,
} from '../../tree/index.ts';
import { takeLabel } from './labels.ts';
import { textOfRuns, type Run, type WordDocument, type WordParagraph } from './model.ts';
import { lineNode, placeOfTable, roleOf, tableNode } from './nodes.ts';
import type { NoteTable } from './notes.ts';
import type { PhrasingContext } from './phrasing.ts';
import { TreeBuilder } from './tree-builder.ts';

/** The notes that something points at, in the order of their first references. */
export function referencedNotes(
  document: Pick<WordDocument, 'notes'>,
  { referenced }: NoteTable,
  context: PhrasingContext,
): FootnoteDefinition[] {
  return referenced.map(({ note, target }) => {
    const definition: FootnoteDefinition = { type: 'footnoteDefinition', ...target, children: [] };
    const builder = new TreeBuilder(definition);
    for (const [index, block] of (document.notes.get(note)?.blocks ?? []).entries()) {
      if (block.kind === 'table') {
        builder.add(tableNode(block, context), placeOfTable(block));
        continue;
      }
      const runs = index === 0 ? withoutMarker(block.runs, target.label) : block.runs;
      if (isEmpty(runs)) continue;
      const place = placeInNote(block);
      builder.add(lineNode({ ...block, runs }, place, context), place);
    }
    return definition;
  });
}

/** Reads the block at the end that has the notes without a reference. */
export class OrphanNotes {
  readonly definitions: FootnoteDefinition[] = [];
  readonly #context: PhrasingContext;
  readonly #identifiers: NoteIdentifiers;
  #open: TreeBuilder | undefined;

  /** @param referenced The notes that something points at: no orphan takes the name of one. */
  constructor(context: PhrasingContext, { referenced }: Pick<NoteTable, 'referenced'>) {
    this.#context = context;
    this.#identifiers = new NoteIdentifiers(referenced.map(({ target }) => target.identifier));
  }

  /**
   * A paragraph with a label starts a note; each other one goes on with the last. Returns whether
   * there was one: the style of notes makes no note of a paragraph in the text.
   */
  read(paragraph: WordParagraph, place: LinePlace): boolean {
    const { label, runs } = takeLabel(paragraph.runs, 'none');
    const starts = place.kind === 'paragraph' && label !== undefined;
    if (!starts && !this.#open) return false;
    if (starts) {
      const note: FootnoteDefinition = {
        type: 'footnoteDefinition',
        identifier: this.#identifiers.give(label),
        label,
        children: [],
      };
      this.definitions.push(note);
      this.#open = new TreeBuilder(note);
    }
    const own = { ...paragraph, runs: [...(starts ? runs : paragraph.runs)] };
    const node = lineNode(own, place, this.#context);
    if (node.type !== 'paragraph' || node.children.length > 0) this.#open?.add(node, place);
    return true;
  }
}

/** By number, unless the file has another order: notes whose numbers start anew in an annex. */
export function inOrder(
  notes: readonly FootnoteDefinition[],
  kept: string | undefined,
): FootnoteDefinition[] {
  const byNumber = notes.toSorted((one, other) => numberOf(one) - numberOf(other));
  if (kept === undefined) return byNumber;
  const order = kept.split(' ');
  const placeOf = ({ identifier }: FootnoteDefinition): number => {
    const place = order.indexOf(identifier);
    return place < 0 ? order.length : place;
  };
  return byNumber.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Of notes that share a marker the first in the text has the plain name, as readers of texts give it. */
export function nameAsTheyStand(notes: readonly FootnoteDefinition[], root: Root): void {
  const identifiers = new NoteIdentifiers();
  const names = new Map(
    notes.map(({ identifier, label }) => [identifier, identifiers.give(label)]),
  );
  for (const node of [...notes, ...nodesOf(root, 'footnoteReference')])
    node.identifier = names.get(node.identifier) ?? node.identifier;
}

/** Notes with a sign come before those with a number. */
function numberOf({ label }: FootnoteDefinition): number {
  return Number(/\d+/.exec(label)?.[0] ?? 0);
}

/** What a note may hold. */
const inNotes: ReadonlySet<LinePlace['kind']> = new Set([
  'paragraph',
  'flushText',
  'item',
  'table',
]);

function placeInNote(paragraph: WordParagraph): LinePlace {
  const role = roleOf(paragraph);
  const said = role?.role === 'line' || role?.role === 'orphanNote' ? role.place : undefined;
  return said && inNotes.has(said.kind) ? said : { kind: 'paragraph', quoted: 0 };
}

function isEmpty(runs: readonly Run[]): boolean {
  return textOfRuns(runs).trim() === '' && runs.every(({ kind }) => kind !== 'note');
}

/** The note's own text, without the marker and the space that Word puts before it. */
function withoutMarker(runs: readonly Run[], label: string): Run[] {
  const rest = runs.filter(({ kind }) => kind !== 'noteMark' && kind !== 'bookmark');
  const end = rest.findIndex((run) => !isRaised(run));
  const marked = textOfRuns(rest.slice(0, end)).trim() === label;
  const [first, ...others] = marked ? rest.slice(end) : rest;
  if (first?.kind !== 'text') return first ? [first, ...others] : [];
  return [{ ...first, text: first.text.replace(/^[\t ]/, '') }, ...others];
}

function isRaised({ kind, format }: Run): boolean {
  const { position } = { ...format.styled, ...format.direct };
  return kind === 'text' && (position ?? format.styled?.position) === 'superscript';
}
