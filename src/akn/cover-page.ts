/** How the fields of the masthead stand on the cover page: each in an element of its own. */
import type { MastheadTextField } from '../tree/index.ts';

export interface CoverField {
  element:
    | 'docAuthority'
    | 'docCommittee'
    | 'docNumber'
    | 'docStatus'
    | 'docDate'
    | 'session'
    | 'docProponent'
    | 'inline';
  /** What the element refers to, an id among the references. */
  refersTo?: string;
  /** The name of an `inline`. */
  name?: string;
}

/** The job number stands at the foot of page 1: in the metadata, under `presentation`. */
export const coverFields = {
  organization: { element: 'docAuthority', refersTo: 'publisher' },
  symbol: { element: 'docNumber', refersTo: 'symbol' },
  organ: { element: 'docAuthority', refersTo: 'issuingBody' },
  distribution: { element: 'docStatus', refersTo: 'distribution' },
  date: { element: 'docDate', refersTo: 'dateOfIssuance' },
  originalLanguage: { element: 'inline', name: 'akn4un:originalLanguage' },
  subsidiaryOrgan: { element: 'docAuthority', refersTo: 'subsidiaryBody' },
  committee: { element: 'docCommittee', refersTo: 'committee' },
  session: { element: 'session', refersTo: 'session' },
  sessionDates: { element: 'inline', name: 'akn4un:interval' },
  symbolNote: { element: 'inline', name: 'akn4un:symbolNote' },
  sponsors: { element: 'docProponent', refersTo: 'sponsor' },
} as const satisfies Record<Exclude<MastheadTextField, 'jobNumber'>, CoverField>;

export type CoverFieldName = keyof typeof coverFields;

/** A date that is no full day: `docDate` must have one. */
export const undatedField = 'akn4un:date';

export const agendaItem = 'agenda item';
export const agendaItemName = 'agenda item name';

/** The names of lines of a draft's heading: "Committee: …". */
export const particular = 'particular';
