/** What the metadata of an XML edition say that the source says too. */
import type { AknElement } from '../../read/akn/xml.ts';
import { elementsWithin } from '../../read/akn/xml.ts';
import type { EditionClaim } from '../compare/claims.ts';
import { placeOf } from './place.ts';

/** By element, its attributes that say something of the text. */
const claims: Readonly<Record<string, Readonly<Record<string, EditionClaim['what']>>>> = {
  FRBRalias: { value: 'address' },
  FRBRdate: { date: 'date' },
  publication: { date: 'date', showAs: 'symbol' },
  step: { date: 'date' },
  docDate: { date: 'date' },
  keyword: { showAs: 'subject' },
  provenance: { source: 'source', received: 'subject', official: 'address' },
};

/** What stands where the text tells no day: a date has to be there. */
const noDay = '1900-01-01';

export function claimsOfAkn(root: AknElement): EditionClaim[] {
  return [...elementsWithin(root, ({ name }) => Object.hasOwn(claims, name))].flatMap((element) =>
    Object.entries(claims[element.name] ?? {}).flatMap(([attribute, what]): EditionClaim[] => {
      const value = element.attributes.get(attribute);
      if (value === undefined || value === noDay) return [];
      return [{ what, value, name: `<${element.name}>`, place: placeOf(element) }];
    }),
  );
}
