/** The attributes of an XML edition: those that editions write, with the values that these have. */
import { textContent, type AknElement } from '../../read/akn/xml.ts';
import type { Fault } from '../finding.ts';
import { any, oneOf, type ClosedList } from '../markup/closed-list.ts';
import { faultAt } from './place.ts';

const reference = /^#\S*(?: #\S+)*$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const own = { source: oneOf('#plenary') };
const value = { value: any };
const refers = { refersTo: reference };
const individual = { href: /^\/akn\/ontology\/[a-z]+\/un\/[A-Za-z]+$/, showAs: any };

const attributesOf: ClosedList = {
  FRBRthis: value,
  FRBRuri: value,
  FRBRalias: { value: any, name: oneOf('official') },
  FRBRdate: { date: day, name: oneOf('adoption', 'publication', 'markup') },
  FRBRauthor: { href: reference, as: oneOf('#author', '#editor') },
  FRBRauthoritative: { value: oneOf('false') },
  FRBRcountry: { value: oneOf('un') },
  FRBRsubtype: { value: oneOf('deliberation', 'publication') },
  FRBRnumber: { value: any, showAs: any },
  FRBRlanguage: { language: /^[a-z]{3}$/ },
  FRBRformat: { value: oneOf('xml') },
  identification: own,
  classification: own,
  references: own,
  proprietary: own,
  presentation: own,
  workflow: own,
  keyword: {
    value: any,
    showAs: any,
    dictionary: any,
    href: /^(?:https?|mailto):/i,
    scheme: any,
    code: any,
  },
  publication: { date: day, name: oneOf('publication'), showAs: any },
  step: { date: day, outcome: oneOf('#adopted'), by: reference },
  TLCConcept: individual,
  TLCEvent: individual,
  TLCLocation: individual,
  TLCObject: individual,
  TLCOrganization: individual,
  TLCRole: individual,
  a: { href: /^(?:https?:|mailto:)/i, class: oneOf('citation'), url: /^(?:https?:|mailto:)/i },
  ref: { href: reference, class: oneOf('citation') },
  documentRef: { href: reference, showAs: any },
  authorialNote: {
    marker: any,
    placement: oneOf('bottom'),
    class: oneOf('symbolNote'),
    place: /^\d+$/,
    identifier: any,
    number: any,
  },
  noteRef: {
    href: reference,
    marker: any,
    placement: oneOf('bottom'),
    status: oneOf('unknown'),
    identifier: any,
    number: any,
  },
  container: { name: any },
  hcontainer: { name: any, ...refers },
  crossHeading: refers,
  doc: { name: any, contains: oneOf('originalVersion') },
  statement: { name: any, contains: oneOf('originalVersion') },
  documentCollection: { name: any, contains: oneOf('originalVersion') },
  formula: { name: any },
  docAuthority: refers,
  docCommittee: refers,
  eop: { number: any },
  docDate: { date: day, ...refers },
  docNumber: refers,
  docProponent: refers,
  docStatus: refers,
  docTitle: refers,
  docketNumber: refers,
  event: refers,
  location: refers,
  session: { value: any, ...refers },
  inline: { name: any, title: any },
  i: { class: oneOf('leadPhrase', 'leadPhrase inferred') },
  p: { class: /^[A-Za-z ]+$/ },
  point: { class: /^level\d+$/ },
  item: { class: /^level\d+$/ },
  // An address that no edition may follow is kept.
  span: { lang: any, tag: any, url: any, class: oneOf('term', 'value') },
  table: { align: any, headerRows: /^\d+$/ },
  td: { colspan: /^\d+$/, rowspan: /^\d+$/ },
  th: { colspan: /^\d+$/, rowspan: /^\d+$/ },
  provenance: { source: any, received: any, official: any },
  writing: { version: /^\d+$/, language: any, title: any, name: any },
};

/** What any element may have. */
const everywhere: Readonly<Record<string, RegExp>> = {
  eId: any,
  GUID: any,
  class: /^[A-Za-z][\w ]*$/,
  place: /^\d+$/,
};

export function attributes(elements: readonly AknElement[]): Fault[] {
  return elements.flatMap((element) => [
    ...strangers(element),
    ...individuals(element),
    ...references(element, elements),
  ]);
}

function strangers(element: AknElement): Fault[] {
  return [...element.attributes].flatMap(([name, said]): Fault[] => {
    const pattern = attributesOf[element.name]?.[name] ?? everywhere[name];
    if (name.startsWith('xmlns') || pattern?.test(said)) return [];
    const reason = `<${element.name}> has ${name}="${said.slice(0, 40)}", which no edition has.`;
    return [faultAt('xml-attribute', reason, element)];
  });
}

/** What is called otherwise than its name says: ids of the United Nations' files. */
const called: Readonly<Record<string, string>> = {
  letter: 'letterOfAPart',
  publicationJobNumber: 'jobNumber',
  adoptionMeeting: 'meetingOfAdoption',
};

/** An individual is called as its address is: "Date of adoption", …/dateOfAdoption. */
function individuals(element: AknElement): Fault[] {
  const name = element.attributes.get('href')?.split('/').at(-1) ?? '';
  // An organ that is none of those that are known has the name that the text gives it.
  if (!element.name.startsWith('TLC') || name === 'organ') return [];
  const shown = element.attributes.get('showAs') ?? '';
  const plain = shown.replaceAll(' ', '').toLowerCase();
  if (plain === (called[name] ?? name).toLowerCase()) return [];
  return [
    faultAt('xml-attribute', `“${shown}” is the name of another thing than ${name}.`, element),
  ];
}

/** "paragraph 1" leads to what has that number. */
function references(element: AknElement, elements: readonly AknElement[]): Fault[] {
  if (element.name !== 'ref') return [];
  const id = element.attributes.get('href')?.slice(1) ?? '';
  const target = elements.find(({ attributes: all }) => all.get('eId') === id);
  const number = target?.children.find(
    (child) => typeof child !== 'string' && child.name === 'num',
  );
  if (number === undefined || typeof number === 'string') return [];
  const [words, label] = [textContent(element), textContent(number)].map((text) =>
    text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase(),
  );
  if (words === undefined || label === undefined || words.includes(label)) return [];
  return [faultAt('link-altered', `“${textContent(element)}” leads to “${id}”.`, element)];
}
