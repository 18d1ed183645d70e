/** Says in words where a node stands: "paragraph 1", "preambular paragraph 6", "paragraph 2 (a)". */
import { fill } from '../language/fill.ts';
import type { EditionsLocale } from '../language/data.ts';
import {
  severalResolutions,
  type FootnoteReference,
  type Nodes,
  type Root,
} from '../tree/index.ts';

/** The place of every paragraph, item, heading and note reference. */
export type PlacesInWords = ReadonlyMap<Nodes, string>;

export function placesInWords(root: Root, words: EditionsLocale): PlacesInWords {
  const naming: Naming = {
    words,
    places: new Map(),
    references: new Map(),
    used: new Map(),
    resolutions: severalResolutions(root),
  };
  nameBelow(root, '', naming);
  return naming.places;
}

interface Naming {
  words: EditionsLocale;
  places: Map<Nodes, string>;
  /** How many blocks bear a place, to tell them apart. */
  used: Map<string, number>;
  /** The numbers of the resolutions of a file that holds several, by their titles. */
  resolutions: ReadonlyMap<Nodes, string>;
  /** How many references of a note a place has, to tell them apart. */
  references: Map<string, number>;
}

function nameBelow(parent: Nodes, around: string, naming: Naming): void {
  if (!('children' in parent)) return;
  let place = around;
  let preambular = 0;
  for (const child of parent.children) {
    const resolution = naming.resolutions.get(child);
    if (resolution !== undefined) place = fill(naming.words.placeResolution, { label: resolution });
    if (child.type === 'title') preambular = 0;
    if (child.type === 'footnoteReference') {
      naming.places.set(child, referencePlace(child, place, naming));
      continue;
    }
    if (child.type === 'preambularParagraph') preambular += 1;
    const own = toldApart(ownPlace(child, place, preambular, naming.words), naming);
    if (own !== undefined) naming.places.set(child, own);
    nameBelow(child, own ?? place, naming);
  }
}

/** The second block of a place says that it is the second. */
function toldApart(place: string | undefined, { words, used }: Naming): string | undefined {
  if (place === undefined) return undefined;
  const count = (used.get(place) ?? 0) + 1;
  used.set(place, count);
  return count === 1 ? place : fill(words.placeAgain, { place, number: count });
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
      return within(node.label?.trim() || words.annex);
    case 'voteNote':
      return within(words.placeVote);
    case 'table':
      return within(words.placeTable);
    case 'footnoteDefinition':
      return fill(words.placeNote, { label: node.label });
    default:
      return undefined;
  }
}

/** "II" is section II; "Article 1" and 第一条 say themselves what they are. */
function sectionPlace(label: string, words: EditionsLocale): string {
  const name = bare(label);
  const { namesItself } = words;
  const own = /\s/u.test(name) || (namesItself && new RegExp(namesItself, 'u').test(name));
  return own ? name : fill(words.placeSection, { label: name });
}

/** A label in a sentence has no period: "18." is paragraph 18, and so are "18 -" and 18、. */
function bare(label: string): string {
  return label.trim().replace(/\s*[.．。、–-]$/u, '');
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
