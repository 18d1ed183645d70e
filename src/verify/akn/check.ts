/** All conditions on an XML edition. */
import { aknNamespace } from '../../akn/index.ts';
import type { AknEdition } from '../../read/akn/edition.ts';
import { elementsWithin } from '../../read/akn/xml.ts';
import type { Fault } from '../finding.ts';
import { attributes } from './attributes.ts';
import { dates } from './dates.ts';
import { identification } from './identification.ts';
import { ids, targets } from './ids.ts';
import { notes } from './notes.ts';
import { parts } from './parts.ts';

export function checkAkn({ element, byTheLetter }: AknEdition): Fault[] {
  const elements = [...elementsWithin(element, () => true)];
  return [
    ...namespace(element.name, element.namespace),
    ...written(byTheLetter),
    ...parts(elements),
    ...ids(elements),
    ...targets(elements),
    ...notes(elements),
    ...dates(elements),
    ...identification(elements),
    ...attributes(elements),
  ];
}

function namespace(name: string, own: string): Fault[] {
  if (name === 'akomaNtoso' && own === aknNamespace) return [];
  return [{ ruleId: 'xml-namespace', reason: `The root is <${name}> in the namespace “${own}”.` }];
}

function written(byTheLetter: boolean): Fault[] {
  if (byTheLetter) return [];
  const reason = 'The file holds something that Plenary does not write there.';
  return [{ ruleId: 'xml-written', reason }];
}
