/** The parts of the documents in a file: which there are, in which order, and that they hold something. */
import { elementsOf, type AknElement } from '../../read/akn/xml.ts';
import type { Fault } from '../finding.ts';
import { faultAt } from './place.ts';

const documents: ReadonlySet<string> = new Set(['statement', 'documentCollection', 'doc']);

/** As `openStructure` and `collectionStructure` have them. */
const order = [
  'meta',
  'coverPage',
  'preface',
  'preamble',
  'mainBody',
  'collectionBody',
  'conclusions',
  'attachments',
];

/** Elements that the schema does not let be empty. */
const filled: ReadonlySet<string> = new Set([
  'mainBody',
  'collectionBody',
  'preamble',
  'coverPage',
  'preface',
  'conclusions',
  'attachments',
  'container',
  'item',
  'authorialNote',
  'embeddedStructure',
  'table',
  'tr',
]);

export function parts(elements: readonly AknElement[]): Fault[] {
  return elements.flatMap((element) => [
    ...(documents.has(element.name) ? orderOf(element) : []),
    ...(filled.has(element.name) && elementsOf(element).length === 0
      ? [faultAt('xml-empty', `<${element.name}> is empty.`, element)]
      : []),
  ]);
}

function orderOf(document: AknElement): Fault[] {
  const names = elementsOf(document).map(({ name }) => name);
  const body = document.name === 'documentCollection' ? 'collectionBody' : 'mainBody';
  const missing = ['meta', body].filter((name) => !names.includes(name));
  const places = names.map((name) => order.indexOf(name));
  const ascending = places.every((place, at) => place > (places[at - 1] ?? -1));
  return [
    ...missing.map((name) =>
      faultAt('xml-order', `<${document.name}> has no <${name}>.`, document),
    ),
    ...(ascending
      ? []
      : [faultAt('xml-order', `<${document.name}> holds ${names.join(', ')}.`, document)]),
  ];
}
