/** The ids of a file, and what refers to them. */
import type { AknElement } from '../../read/akn/xml.ts';
import type { Fault } from '../finding.ts';
import { faultAt } from './place.ts';

const idAttributes = ['eId', 'GUID'] as const;

/** Each id once in the whole file: links from outside know no documents within it. */
export function ids(elements: readonly AknElement[]): Fault[] {
  return idAttributes.flatMap((name) => {
    const seen = new Set<string>();
    return elements.flatMap((element): Fault[] => {
      const id = element.attributes.get(name);
      if (id === undefined) return [];
      if (!/^\S+$/u.test(id)) return [faultAt('xml-id', `The ${name} “${id}” is no id.`, element)];
      if (seen.has(id)) {
        return [faultAt('xml-unique-id', `The ${name} “${id}” is there twice.`, element)];
      }
      seen.add(id);
      return [];
    });
  });
}

/** Attributes whose "#…" is an id of the file. `refersTo` may name several. */
const referring = ['href', 'refersTo', 'source', 'as', 'by', 'outcome', 'dictionary'] as const;

export function targets(elements: readonly AknElement[]): Fault[] {
  const known = new Set(elements.map(({ attributes }) => attributes.get('eId')));
  return elements.flatMap((element) =>
    referring.flatMap((name) => {
      const value = element.attributes.get(name);
      // A reference whose note is unknown leads nowhere, and says so.
      if (value === undefined || element.attributes.get('status') === 'unknown') return [];
      return value
        .split(/\s+/)
        .filter((reference) => reference.startsWith('#') && !known.has(reference.slice(1)))
        .map((reference) =>
          faultAt(
            'xml-target',
            `<${element.name}> leads to “${reference}”, which is not there.`,
            element,
          ),
        );
    }),
  );
}
