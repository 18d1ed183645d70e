import type { Masthead, Provenance } from '../tree/types.ts';

type TextField<T> = {
  [K in keyof T]-?: T[K] extends string | undefined ? K : never;
}[keyof T];

/** The fields of the masthead that are one string, in the order in which they are written. */
export const mastheadTextFields = [
  'organization',
  'organ',
  'subsidiaryOrgan',
  'symbol',
  'symbolNote',
  'distribution',
  'date',
  'originalLanguage',
  'session',
  'sessionDates',
  'jobNumber',
  'sponsors',
] as const satisfies TextField<Omit<Masthead, 'type'>>[];

export const provenanceTextFields = [
  'source',
  'received',
  'official',
] as const satisfies TextField<Provenance>[];
