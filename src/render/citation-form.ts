/** How a paragraph is cited, in the form of the Editorial Manual: "General Assembly resolution 70/179, para. 4". */
import type { EditionsLocale } from '../language/data.ts';
import { fill } from '../language/fill.ts';
import { severalResolutions, type Identity, type OrganCode, type Root } from '../tree/index.ts';
import { placesInWords, type PlacesInWords } from './places.ts';

/** The citation of each paragraph; `title` names a text that is no numbered resolution. */
export function citationForms(
  root: Root,
  words: EditionsLocale,
  { symbol, number, organCode }: Identity,
  title: string,
): PlacesInWords {
  const places = placesInWords(root, {
    ...words,
    placeParagraph: words.citationParagraph,
    placeSection: words.citationSection,
    placeResolution: resolutionForm(organCode, words),
  });
  if (severalResolutions(root).size > 0) return places;
  // A document that is no resolution, such as a draft, is cited by its symbol.
  const resolution = number !== undefined && (symbol === undefined || symbol.includes('/RES/'));
  const parent =
    resolution && organCode !== undefined && organCode !== 'other'
      ? fill(words.citationResolution[organCode], { number })
      : (symbol ?? title);
  return new Map(
    [...places].map(([node, place]) => [node, fill(words.placeWithin, { parent, place })]),
  );
}

function resolutionForm(organ: OrganCode | undefined, words: EditionsLocale): string {
  if (organ === undefined || organ === 'other') return words.placeResolution;
  return fill(words.citationResolution[organ], { number: '{label}' });
}
