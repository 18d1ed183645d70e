import { mastheadOf, nodesOf } from '../tree/index.ts';
import type { Root } from '../tree/types.ts';

// The first moment that a zip archive, and so an e-book or a Word file, can bear.
const earliest = '1980-01-01T00:00:00Z';

/**
 * The date that editions bear in their metadata, from the document: when it was distributed, else
 * adopted, else received. A document without any date takes SOURCE_DATE_EPOCH, else the earliest
 * date that every format can hold. The clock is never asked.
 */
export function editionDate(root: Root, sourceDateEpoch?: number): string {
  const candidates = [
    mastheadOf(root)?.data?.isoDate,
    nodesOf(root, 'adoptionLine')[0]?.data?.isoDate,
    nodesOf(root, 'closingNote')[0]?.data?.isoDate,
    root.data?.provenance?.received,
  ];
  const day = candidates.find((date) => date !== undefined && isDay(date));
  if (day !== undefined) return `${day}T00:00:00Z`;
  if (sourceDateEpoch === undefined) return earliest;
  return new Date(sourceDateEpoch * 1000).toISOString().replace('.000Z', 'Z');
}

function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
}
