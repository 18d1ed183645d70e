/** What people call the parts that the print leaves unnamed: preamble and operative part. */
import { fill } from '../../language/fill.ts';
import {
  bodyOf,
  partsOf,
  textOf,
  type Annex,
  type Nodes,
  type Part,
  type Root,
  type RootContent,
  type Section,
  type SectionContent,
} from '../../tree/index.ts';
import type { Facts } from '../facts.ts';

export interface PartName {
  part: 'preamble' | 'operative';
  id: string;
  /** "Preamble"; "Preamble (2)" where one title has two. */
  name: string;
  level: number;
  /** Its name among all landmarks of a text that has several titles: "Resolution 569 (1985), Preamble". */
  landmark?: string;
}

/** The names, by the first node of their part. */
export type PartNames = ReadonlyMap<Nodes, PartName>;

type Siblings = readonly (RootContent | SectionContent)[];

/** The parts of the whole text, and those of each division in which an organ speaks. */
export function partNamesOf(facts: Pick<Facts, 'root' | 'words' | 'levels' | 'ids'>): PartNames {
  const names = new Map<Nodes, PartName>();
  nameParts(bodyOf(facts.root), { prefix: '', level: 1 }, facts, names);
  nameBelow(facts.root, 1, facts, names);
  return names;
}

type Wanted = Pick<Facts, 'words' | 'levels' | 'ids'>;

function nameBelow(
  parent: Root | Section | Annex,
  level: number,
  facts: Wanted,
  names: Map<Nodes, PartName>,
): void {
  for (const child of parent.children) {
    if (child.type !== 'section' && child.type !== 'annex') continue;
    const own = facts.levels.get(child) ?? level;
    if (child.children.some(({ type }) => type === 'enactingClause')) {
      const prefix = `${facts.ids.get(child) ?? ''}__`;
      nameParts(child.children, { prefix, level: own }, facts, names);
    }
    nameBelow(child, own, facts, names);
  }
}

/** An operative part follows a preamble: what stands before one, or has none, is not called so. */
function nameParts(
  siblings: Siblings,
  { prefix, level }: { prefix: string; level: number },
  { words, levels }: Wanted,
  names: Map<Nodes, PartName>,
): void {
  const called = { preamble: words.preamble, operative: words.operativePart };
  const ids = new Map<string, number>();
  let counts = new Map<string, number>();
  let above = level;
  const titles = siblings.filter(({ type }) => type === 'title');
  let parent = '';
  for (const { part, nodes } of partsOf(siblings)) {
    const title = nodes.findLast(({ type }) => type === 'title');
    if (title) {
      above = levels.get(title) ?? above;
      parent = nameOfTitle(title);
      counts = new Map();
    }
    const [first] = nodes;
    if (!isNamed(part) || !first) continue;
    if (part === 'operative' && !counts.has('preamble')) continue;
    const [id, count] = [next(ids, part), next(counts, part)];
    const place = called[part];
    const name = count === 1 ? place : fill(words.placeAgain, { place, number: count });
    names.set(first, {
      part,
      id: `${prefix}part_${part}${id === 1 ? '' : `_${id}`}`,
      name,
      level: Math.min(above + 1, 6),
      ...(titles.length > 1 &&
        parent !== '' && { landmark: fill(words.placeWithin, { parent, place: name }) }),
    });
  }
}

function nameOfTitle(title: RootContent | SectionContent): string {
  const label = title.type === 'title' ? title.label : undefined;
  return (label ?? textOf(title)).trim().replace(/[.．。]$/u, '');
}

function isNamed(part: Part<Nodes>['part']): part is PartName['part'] {
  return part === 'preamble' || part === 'operative';
}

function next(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

/** The id of the heading that names a part. */
export function partHeadingId({ id }: PartName): string {
  return `${id}__name`;
}
