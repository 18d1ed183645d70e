/** The lines of the masthead, each where the template's form has it. */
import type { MastheadForm } from '../../template/index.ts';
import { mastheadLines, type Masthead, type MastheadLineName } from '../../tree/index.ts';

/** Where a line stands: placed on page 1, in the flow below, or as a note at the foot of the page. */
export type MastheadPlace = MastheadForm['places'][keyof MastheadForm['places']] | 'note';

export interface MastheadPart {
  name: MastheadLineName;
  place: MastheadPlace;
  text: string;
}

export function mastheadParts(
  masthead: Masthead | undefined,
  { places }: MastheadForm,
): MastheadPart[] {
  if (!masthead) return [];
  return mastheadLines(masthead).map(({ name, text }) => ({
    name,
    place: name === 'symbolNote' ? 'note' : places[name],
    text,
  }));
}
