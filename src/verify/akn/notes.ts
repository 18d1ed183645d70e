/** Notes: their markers, and that what refers to one leads to one. */
import type { AknElement } from '../../read/akn/xml.ts';
import type { Fault } from '../finding.ts';
import { faultAt } from './place.ts';

export function notes(elements: readonly AknElement[]): Fault[] {
  const known = new Map(elements.map((element) => [element.attributes.get('eId'), element]));
  return elements.flatMap((element): Fault[] => {
    const { name, attributes } = element;
    if (name !== 'authorialNote' && name !== 'noteRef') return [];
    if (!attributes.has('marker')) {
      return [faultAt('xml-note', `<${name}> shows no marker.`, element)];
    }
    if (name === 'authorialNote' || attributes.get('status') === 'unknown') return [];
    const href = attributes.get('href') ?? '';
    const target = known.get(href.replace(/^#/, ''));
    if (target?.name === 'authorialNote') return [];
    return [faultAt('xml-note', `A reference leads to “${href}”, which is no note.`, element)];
  });
}
