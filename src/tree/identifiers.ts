/**
 * The ids that every edition carries, stable between builds: `para_7`, `para_7__point_a`,
 * `sec_II__para_1`, `preamble_6`, `annex_1__para_3`, `note_5`, `ref_5`, `ref_5_2`; in a file of several
 * resolutions `res_569__para_4`.
 */
import { severalResolutions } from './identity.ts';
import { withoutInvisible } from './invisible.ts';
import type { Annex, FootnoteReference, Nodes, Root } from './types.ts';

/** The id of every block and every note reference of a tree. */
export type Identifiers = ReadonlyMap<Nodes, string>;

/**
 * Computes the ids of a tree. A label gives its part without punctuation ("3 bis." → `3_bis`,
 * "(a)" → `a`); a node without one gives its place among its like. Two nodes that would share an
 * id are told apart by a number at the end, in reading order.
 */
export function identifiersOf(root: Root): Identifiers {
  const naming: Naming = {
    ids: new Map(),
    used: new Set(),
    references: new Map(),
    resolutions: severalResolutions(root),
  };
  nameChildren(root, '', naming);
  return naming.ids;
}

/** The id of a note, from its identifier in the tree. */
export function noteId(identifier: string): string {
  return `note_${idPart(identifier)}`;
}

/** A label without its punctuation, fit for an id in HTML, XML and PDF. */
export function idPart(label: string): string {
  const visible = withoutInvisible(label);
  const plain = plainLabel.exec(visible)?.[1];
  if (plain !== undefined) return plain;
  // Names in XML hold no "²", "½" or "①"; compatibility forms are their plain letters and digits.
  const part = visible
    .normalize('NFKC')
    .replace(/\*/g, 'star')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  return part === '' ? 'x' : part;
}

/** "7.", "(a)", "II": what nearly all labels are. */
const plainLabel = /^\(?([\dA-Za-z]+)[.)]?$/;

interface Naming {
  ids: Map<Nodes, string>;
  used: Set<string>;
  /** The numbers of the resolutions of a file that holds several, by their titles. */
  resolutions: ReadonlyMap<Nodes, string>;
  /** How often each note was referenced so far. */
  references: Map<string, number>;
}

function nameChildren(parent: Nodes, around: string, naming: Naming): void {
  if (!('children' in parent)) return;
  let prefix = around;
  let counts = new Map<string, number>();
  for (const child of parent.children) {
    const resolution = naming.resolutions.get(child);
    if (resolution !== undefined) {
      prefix = `res_${idPart(resolution.replace(/\s*\(.*$/, ''))}__`;
      counts = new Map();
    }
    const own = ownId(child, prefix, counts, naming);
    if (own !== undefined) claim(child, own, naming);
    if ('children' in child) nameChildren(child, prefixBelow(child, prefix, naming), naming);
  }
}

function claim(node: Nodes, wanted: string, { ids, used }: Naming): void {
  let id = wanted;
  for (let n = 2; used.has(id); n++) id = `${wanted}_${n}`;
  used.add(id);
  ids.set(node, id);
}

/** What children's ids start with: nothing for nodes that give no scope of their own. */
function prefixBelow(node: Nodes, prefix: string, { ids }: Naming): string {
  switch (node.type) {
    case 'section':
    case 'annex':
    case 'preambularParagraph':
    case 'operativeParagraph':
    case 'item':
    case 'quotedBlock':
    case 'footnoteDefinition':
    case 'table':
      return `${ids.get(node) ?? ''}__`;
    default:
      return prefix;
  }
}

const stems: Partial<Record<Nodes['type'], string>> = {
  masthead: 'masthead',
  adoptionLine: 'adoption',
  originLine: 'origin',
  title: 'title',
  enactingClause: 'enacting',
  preambularParagraph: 'preamble',
  operativeParagraph: 'para',
  section: 'sec',
  heading: 'heading',
  paragraph: 'text',
  item: 'point',
  quotedBlock: 'quote',
  table: 'table',
  closingNote: 'closing',
  voteNote: 'vote',
  annex: 'annex',
};

/** Nodes that stand once in their parent as a rule: the first of them has no number. */
const single = new Set([
  'masthead',
  'adoption',
  'origin',
  'title',
  'enacting',
  'heading',
  'closing',
  'vote',
]);

function ownId(
  node: Nodes,
  prefix: string,
  counts: Map<string, number>,
  { references }: Naming,
): string | undefined {
  if (node.type === 'footnoteDefinition') return noteId(node.identifier);
  if (node.type === 'footnoteReference') return referenceId(node, references);
  const stem = stems[node.type];
  if (stem === undefined) return undefined;
  const count = (counts.get(stem) ?? 0) + 1;
  counts.set(stem, count);
  if (single.has(stem)) return prefix + stem;
  if (node.type === 'annex') return `${prefix}annex_${annexNumber(node, count)}`;
  // A blank label is none that an edition can show.
  const label = 'label' in node && node.label?.trim() !== '' ? node.label : undefined;
  return `${prefix}${stem}_${label === undefined ? count : idPart(label)}`;
}

function referenceId(node: FootnoteReference, references: Map<string, number>): string {
  const count = (references.get(node.identifier) ?? 0) + 1;
  references.set(node.identifier, count);
  const id = `ref_${idPart(node.identifier)}`;
  return count === 1 ? id : `${id}_${count}`;
}

/** "Annex II" is `annex_II`; a lone "Annex" is `annex_1`. */
function annexNumber(annex: Annex, count: number): string {
  const word = annex.label?.trim().split(/\s+/).slice(1).join(' ');
  return word ? idPart(word) : String(count);
}
