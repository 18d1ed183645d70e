/** Places in the words of the Editorial Manual: "operative paragraph 3 (a)", "section II of the annex". */
import type { Place, PlaceStep } from '../compare/index.ts';
import type { ComparisonWords } from '../language/comparison-words.ts';
import { fill } from '../language/fill.ts';

export function placeInWords(place: Place | undefined, words: ComparisonWords): string {
  let said = '';
  /** The divisions around, in words. */
  let around = '';
  for (const step of place ?? []) {
    const below = said === '' ? around : said;
    const own = stepInWords(step, below, words);
    if (isDivision(step)) {
      around = within(own, around, words);
      said = '';
    } else if (goesWithParent(step, said)) said = own;
    else said = within(own, below, words);
  }
  return (said === '' ? around : said) || words.places.text;
}

function within(place: string, parent: string, { places }: ComparisonWords): string {
  return parent === '' ? place : fill(places.within, { place, parent });
}

function isDivision({ kind }: PlaceStep): boolean {
  return kind === 'section' || kind === 'annex' || kind === 'quotedBlock';
}

/** "(a)" is said behind the paragraph that it stands in. */
function goesWithParent({ kind }: PlaceStep, said: string): boolean {
  return (kind === 'item' || kind === 'tableRow') && said !== '';
}

function stepInWords(
  { kind, label, number }: PlaceStep,
  parent: string,
  { places }: ComparisonWords,
): string {
  const bare = label?.trim().replace(/[.．。]$/u, '') ?? '';
  const named = { label: bare === '' ? number : bare, number, parent };
  switch (kind) {
    case 'operativeParagraph':
      return fill(bare === '' ? places.unnumbered : places.operativeParagraph, named);
    case 'item':
      return fill(bare === '' ? places.point : places.item, named).trim();
    case 'section':
      if (/\s/u.test(bare)) return bare;
      return fill(bare === '' ? places.unlabelledSection : places.section, named);
    case 'annex':
      return bare === '' ? places.annex : bare;
    default:
      return fill(places[kind], named);
  }
}

/** The label without what ends it, for a sentence. */
export function bareLabel(label: string | undefined): string {
  return label?.trim().replace(/[.．。]$/u, '') ?? '';
}

/** A sentence begins with a capital, in scripts that have them. */
export function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('en') + text.slice(first.length);
}
