import type { MastheadFields, MastheadTextField } from '../tree/masthead-lines.ts';
import type { Provenance, Subject } from '../tree/types.ts';

/** The fields of the masthead that are lists; they are written after those of one string. */
export type MastheadListField = Exclude<keyof MastheadFields, MastheadTextField>;

const mastheadTexts = {
  organization: true,
  organ: true,
  subsidiaryOrgan: true,
  symbol: true,
  symbolNote: true,
  distribution: true,
  date: true,
  originalLanguage: true,
  session: true,
  sessionDates: true,
  committee: true,
  jobNumber: true,
  sponsors: true,
} satisfies Record<MastheadTextField, true>;

/** The fields of the masthead that are one string, in the order in which they are written. */
export const mastheadTextFields = Object.keys(mastheadTexts) as MastheadTextField[];

export const provenanceTextFields = [
  'source',
  'received',
  'official',
] as const satisfies (keyof Provenance)[];

/** What is said of a subject, in the order in which it is written. */
export const subjectFields = ['scheme', 'code', 'words'] as const satisfies (keyof Subject)[];
