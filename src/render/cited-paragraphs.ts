/** Finds the paragraphs of its own that a text cites: "paragraph 4 above", "paragraphs 2 and 3 (b)". */
import {
  idPart,
  type Identifiers,
  type Item,
  type Nodes,
  type OperativeParagraph,
  type PhrasingParent,
  type PreambularParagraph,
  type Root,
} from '../tree/index.ts';
import { paragraphMentions, type Mention, type ParagraphGrammar } from './paragraph-mentions.ts';

/** Words that name a paragraph or an item of the text. */
export interface CitedParagraph {
  from: number;
  to: number;
  id: string;
  node: Nodes;
}

/** What can be cited in a tree. */
export interface ParagraphIndex {
  ids: Identifiers;
  places: ReadonlyMap<Nodes, TreePlace>;
  /** The numbered paragraphs of the resolution itself and of each annex, quoted ones apart. */
  numbered: ReadonlyMap<Nodes, readonly OperativeParagraph[]>;
}

/** Where a node stands. */
interface TreePlace {
  /** Its order among all nodes. */
  order: number;
  /** What it stands in, the root first. */
  ancestors: readonly Nodes[];
}

export function paragraphIndex(root: Root, ids: Identifiers): ParagraphIndex {
  const places = new Map<Nodes, TreePlace>();
  const numbered = new Map<Nodes, OperativeParagraph[]>();
  const index = (node: Nodes, ancestors: readonly Nodes[]): void => {
    places.set(node, { order: places.size, ancestors });
    if (node.type === 'operativeParagraph' && !isQuoted(ancestors)) {
      const scope = scopeOf(ancestors);
      const list = scope && numbered.get(scope);
      if (list) list.push(node);
      else if (scope) numbered.set(scope, [node]);
    }
    if (!('children' in node)) return;
    const holders = [...ancestors, node];
    for (const child of node.children) index(child, holders);
  };
  index(root, []);
  return { ids, places, numbered };
}

/** The paragraphs of its own that the text of a node cites, in order. */
export function citedParagraphs(
  text: string,
  parent: PhrasingParent,
  index: ParagraphIndex,
  grammar: ParagraphGrammar,
): CitedParagraph[] {
  const place = index.places.get(parent);
  // Quoted text speaks of the paragraphs of the text that it is quoted from, or will stand in.
  if (!place || isQuoted(place.ancestors)) return [];
  const certainOnly = isNote(place.ancestors) || introducesQuotation(place.ancestors);
  const found: CitedParagraph[] = [];
  for (const mention of paragraphMentions(text, grammar)) {
    if (mention.certainty === 'likely' && certainOnly) continue;
    const cited = mention.references.flatMap((reference) => {
      const node = resolve(reference, mention, place, index);
      const id = node && index.ids.get(node);
      return node && id !== undefined ? [{ from: reference.from, to: reference.to, id, node }] : [];
    });
    // One number that the text does not have shows that the others are another text's as well.
    const whole = cited.length === mention.references.length;
    if (mention.certainty === 'certain' || whole) found.push(...cited);
  }
  return found;
}

function resolve(
  { number, points }: Mention['references'][number],
  { direction }: Mention,
  place: TreePlace,
  index: ParagraphIndex,
): Nodes | undefined {
  const start = number === undefined ? undefined : numberedParagraph(number, place, index);
  const node = number === undefined ? itemAround(points, place) : start && itemBelow(start, points);
  const order = node && index.places.get(node)?.order;
  if (node === undefined || order === undefined) return undefined;
  // A paragraph that speaks of itself needs no link.
  if (place.ancestors.includes(node)) return undefined;
  const wrongWay =
    (direction === 'above' && order > place.order) ||
    (direction === 'below' && order < place.order);
  return wrongWay ? undefined : node;
}

/**
 * The paragraph with a number: the one of the same section, else the only one of the resolution
 * (or of the annex). Where numbering starts anew in each section, the number alone tells nothing.
 */
function numberedParagraph(
  number: string,
  place: TreePlace,
  { numbered, places }: ParagraphIndex,
): OperativeParagraph | undefined {
  const scope = scopeOf(place.ancestors);
  const wanted = idPart(number).toLowerCase();
  const same = (scope ? (numbered.get(scope) ?? []) : []).filter(
    ({ label }) => label !== undefined && idPart(label).toLowerCase() === wanted,
  );
  if (same.length < 2) return same[0];
  const section = place.ancestors.findLast(({ type }) => type === 'section');
  const near = same.filter((node) => section && places.get(node)?.ancestors.includes(section));
  return near.length === 1 ? near[0] : undefined;
}

type WithItems = OperativeParagraph | PreambularParagraph | Item;

function itemBelow(start: WithItems, points: readonly string[]): WithItems | undefined {
  let node: WithItems | undefined = start;
  for (const point of points) node = node && itemOf(node, point);
  return node;
}

function itemOf(parent: WithItems, label: string): Item | undefined {
  const wanted = idPart(label).toLowerCase();
  return parent.children.find(
    (child): child is Item =>
      child.type === 'item' &&
      child.label !== undefined &&
      idPart(child.label).toLowerCase() === wanted,
  );
}

/** "subparagraph (a)": the item with that label nearest to the words, inside the same paragraph. */
function itemAround(points: readonly string[], { ancestors }: TreePlace): Nodes | undefined {
  for (const ancestor of ancestors.toReversed()) {
    if (!hasItems(ancestor)) continue;
    const item = itemBelow(ancestor, points);
    if (item) return item;
  }
  return undefined;
}

function hasItems(node: Nodes): node is WithItems {
  return (
    node.type === 'operativeParagraph' ||
    node.type === 'preambularParagraph' ||
    node.type === 'item'
  );
}

/** What numbers of paragraphs count in: the annex, else the resolution. */
function scopeOf(ancestors: readonly Nodes[]): Nodes | undefined {
  return ancestors.findLast(({ type }) => type === 'annex') ?? ancestors[0];
}

function isQuoted(ancestors: readonly Nodes[]): boolean {
  return ancestors.some(({ type }) => type === 'quotedBlock');
}

function isNote(ancestors: readonly Nodes[]): boolean {
  return ancestors.some(({ type }) => type === 'footnoteDefinition');
}

/** "… to replace paragraph 3 with the following:" names a paragraph of the text that it amends. */
function introducesQuotation(ancestors: readonly Nodes[]): boolean {
  return ancestors.some(
    (ancestor) =>
      ancestor.type !== 'root' &&
      'children' in ancestor &&
      ancestor.children.some(({ type }) => type === 'quotedBlock'),
  );
}
