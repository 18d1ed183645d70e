import { undated } from './options.ts';
import { identityOf } from '../tree/index.ts';
import type { Root } from '../tree/types.ts';

/** The date of an edition's metadata, and whether nothing tells it. */
export interface EditionDate {
  date: string;
  dateUnknown?: true;
}

/**
 * The date that editions bear in their metadata, from the document: when it was distributed, else
 * adopted, else received. A document without any date takes SOURCE_DATE_EPOCH, else none is known.
 * The clock is never asked.
 */
export function editionDate(root: Root, sourceDateEpoch?: number): EditionDate {
  const { issued, date } = identityOf(root);
  const candidates = [issued, date, root.data?.provenance?.received];
  const day = candidates.find((candidate) => candidate !== undefined && isDay(candidate));
  if (day !== undefined) return { date: `${day}T00:00:00Z` };
  if (sourceDateEpoch === undefined) return { date: undated, dateUnknown: true };
  return { date: new Date(sourceDateEpoch * 1000).toISOString().replace('.000Z', 'Z') };
}

function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
}
