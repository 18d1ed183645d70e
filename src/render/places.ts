/** Says in words where a node stands: "paragraph 1", "preambular paragraph 6", "paragraph 2 (a)". */
import { fill } from '../locale/index.ts';
import type { EditionsLocale } from '../locale/types.ts';
import type { FootnoteReference, Nodes, Root } from '../tree/index.ts';

/** The place of every paragraph, item, heading and note reference. */
export type Places = ReadonlyMap<Nodes, string>;

export function placesOf(root: Root, words: EditionsLocale): Places {
  const naming: Naming = { words, places: new Map(), references: new Map() };
  nameBelow(root, '', naming);
  return naming.places;
}

interface Naming {
  words: EditionsLocale;
  places: Map<Nodes, string>;
  /** How many references of a note a place has, to tell them apart. */
  references: Map<string, number>;
}

function nameBelow(parent: Nodes, place: string, naming: Naming): void {
  if (!('children' in parent)) return;
  let preambular = 0;
  for (const child of parent.children) {
    if (child.type === 'footnoteReference') {
      naming.places.set(child, referencePlace(child, place, naming));
      continue;
    }
    if (child.type === 'preambularParagraph') preambular += 1;
    const own = ownPlace(child, place, preambular, naming.words);
    if (own !== undefined) naming.places.set(child, own);
    nameBelow(child, own ?? place, naming);
  }
}

/** The place of a node that readers can name; inside an annex or a section, that is said too. */
function ownPlace(
  node: Nodes,
  place: string,
  preambular: number,
  words: EditionsLocale,
): string | undefined {
  const within = (own: string): string =>
    place === '' ? own : fill(words.placeWithin, { place: own, parent: place });
  switch (node.type) {
    case 'title':
      return within(words.placeTitle);
    case 'preambularParagraph':
      return within(fill(words.placePreamble, { number: preambular }));
    case 'operativeParagraph':
      return node.label === undefined
        ? within(words.placeUnnumbered)
        : within(fill(words.placeParagraph, { label: bare(node.label) }));
    case 'item':
      return node.label === undefined
        ? undefined
        : fill(words.placeItem, { parent: place, label: node.label }).trim();
    case 'section':
      return node.label === undefined ? undefined : within(sectionPlace(node.label, words));
    case 'annex':
      return node.label?.trim() || words.annex;
    case 'footnoteDefinition':
      return fill(words.placeNote, { label: node.label });
    default:
      return undefined;
  }
}

/** "II" is section II; "Article 1" says itself what it is. */
function sectionPlace(label: string, words: EditionsLocale): string {
  const name = bare(label);
  return /\s/u.test(name) ? name : fill(words.placeSection, { label: name });
}

/** A label in a sentence has no period: "18." is paragraph 18. */
function bare(label: string): string {
  return label.trim().replace(/[.．。]$/u, '');
}

function referencePlace(
  { identifier }: FootnoteReference,
  within: string,
  { words, references }: Naming,
): string {
  const place = within === '' ? words.placeText : within;
  const key = `${identifier} ${place}`;
  const count = (references.get(key) ?? 0) + 1;
  references.set(key, count);
  return count === 1 ? place : fill(words.placeAgain, { place, number: count });
}
