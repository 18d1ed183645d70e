/** Work, expression and manifestation: who the document is, by the naming convention of Akoma Ntoso. */
import { element, type XmlElement } from '../element.ts';
import { editor, type DocumentNames } from './names.ts';

/** Which of the file's documents is named. */
export interface Component {
  /** Of the document as a whole: "publication" of a collection, else "deliberation". */
  type: 'statement/deliberation' | 'collection/publication';
  /** "main", "annex_1". */
  component: string;
  /** The number of a part of a resolution; default: the document's own. */
  number?: DocumentNames['number'];
}

export function identification(
  names: DocumentNames,
  { type, component, number = names.number }: Component,
): XmlElement {
  const { actor, adopted, published, marked, organ, official, language } = names;
  const work = `/akn/un/${type}/${actor}/${adopted}/${number.value}`;
  const expression = `${work}/${language}@`;
  const author = (as: string): XmlElement =>
    element('FRBRauthor', { href: `#${organ.id}`, as: `#${as}` });
  const date = (day: string, name: string): XmlElement => element('FRBRdate', { date: day, name });
  const alias =
    official === undefined ? [] : [element('FRBRalias', { value: official, name: 'official' })];
  return element('identification', { source: `#${editor}` }, [
    element('FRBRWork', {}, [
      value('FRBRthis', `${work}/!${component}`),
      value('FRBRuri', work),
      ...alias,
      date(adopted, 'adoption'),
      author('author'),
      value('FRBRcountry', 'un'),
      value('FRBRsubtype', type.slice(type.indexOf('/') + 1)),
      element('FRBRnumber', { value: number.value, showAs: number.showAs }),
    ]),
    element('FRBRExpression', {}, [
      value('FRBRthis', `${expression}/!${component}`),
      value('FRBRuri', expression),
      date(published ?? adopted, 'publication'),
      author('author'),
      value('FRBRauthoritative', 'false'),
      element('FRBRlanguage', { language }),
    ]),
    element('FRBRManifestation', {}, [
      value('FRBRthis', `${expression}/!${component}.xml`),
      value('FRBRuri', `${expression}.xml`),
      date(marked, 'markup'),
      element('FRBRauthor', { href: `#${editor}`, as: '#editor' }),
      value('FRBRformat', 'xml'),
    ]),
  ]);
}

function value(name: string, text: string): XmlElement {
  return element(name, { value: text });
}
