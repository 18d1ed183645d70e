/** The classes and individuals that the file's references name: each that is used, and no other. */
import { element, elementsIn, type XmlElement } from '../element.ts';
import { editor, type DocumentNames } from './names.ts';

interface Individual {
  element: `TLC${string}`;
  /** The last part of its address; default: its id. */
  name?: string;
  showAs: string;
}

/** Ids and names as in the United Nations' files. */
const individuals: Readonly<Record<string, Individual>> = {
  [editor]: { element: 'TLCObject', showAs: 'Plenary' },
  author: { element: 'TLCRole', showAs: 'Author' },
  editor: { element: 'TLCRole', showAs: 'Editor' },
  publisher: { element: 'TLCRole', showAs: 'Publisher' },
  issuingBody: { element: 'TLCRole', showAs: 'Issuing body' },
  subsidiaryBody: { element: 'TLCRole', showAs: 'Subsidiary body' },
  committee: { element: 'TLCRole', showAs: 'Committee' },
  sponsor: { element: 'TLCRole', showAs: 'Sponsor' },
  symbol: { element: 'TLCConcept', showAs: 'Symbol' },
  distribution: { element: 'TLCConcept', showAs: 'Distribution' },
  session: { element: 'TLCConcept', showAs: 'Session' },
  dateOfIssuance: { element: 'TLCConcept', showAs: 'Date of issuance' },
  adoptionDate: { element: 'TLCConcept', name: 'dateOfAdoption', showAs: 'Date of adoption' },
  adopted: { element: 'TLCConcept', showAs: 'Adopted' },
  origin: { element: 'TLCConcept', showAs: 'Origin' },
  letter: { element: 'TLCConcept', showAs: 'Letter of a part' },
  preamble: { element: 'TLCConcept', showAs: 'Preamble' },
  enactingFormula: { element: 'TLCConcept', showAs: 'Enacting formula' },
  publicationJobNumber: { element: 'TLCConcept', showAs: 'Job number' },
  subject: { element: 'TLCConcept', showAs: 'Subject' },
  adoption: { element: 'TLCEvent', showAs: 'Adoption' },
  adoptionMeeting: { element: 'TLCLocation', showAs: 'Meeting of adoption' },
};

const naming = ['refersTo', 'source', 'as', 'by', 'outcome', 'dictionary'];

/** The individuals that elements refer to, in the order of the table. */
export function references(top: XmlElement, { organ }: DocumentNames): XmlElement[] {
  const used = new Set<string>();
  for (const { name, attributes } of elementsIn(top)) {
    const own = name === 'FRBRauthor' ? [...naming, 'href'] : naming;
    for (const key of own) {
      const value = attributes[key];
      if (value?.startsWith('#') === true) used.add(value.slice(1));
    }
  }
  const body = element('TLCOrganization', { eId: organ.id, href: organ.href, showAs: organ.name });
  const others = Object.entries(individuals)
    .filter(([id]) => used.has(id))
    .map(([id, { element: name, name: last = id, showAs }]) =>
      element(name, { eId: id, href: `/akn/ontology/${classOf(name)}/un/${last}`, showAs }),
    );
  return used.has(organ.id) ? [body, ...others] : others;
}

/** "concept" of TLCConcept. */
function classOf(name: string): string {
  return name.slice('TLC'.length).toLowerCase();
}
