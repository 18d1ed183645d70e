/** Verifies one edition: its bytes are read back and held against the source and the standards. */
import type { EditionFormat } from '../read/outline/read-outline.ts';
import { outlineOf } from '../tree/outline-of.ts';
import type { Outline } from '../tree/outline.ts';
import type { Root } from '../tree/types.ts';
import { carriedBy } from './compare/carried.ts';
import { compareOutlines } from './compare/compare.ts';
import { examine, unreadable } from './examine.ts';
import { findingOf, type Fault, type Finding } from './finding.ts';

/** What verification knows of an edition besides its bytes and its source. */
export interface EditionContext {
  /** The file name, which findings carry. */
  name: string;
  /** What the PDF edition of the same text reads as: the e-book's page list is held against it. */
  pdf?: Outline;
}

/**
 * Compares an edition with its source and with what its format must have.
 * @returns the findings; none means that no machine-checkable fault was found, and no more.
 */
export async function verifyEdition(
  bytes: Uint8Array,
  format: EditionFormat,
  source: Root | Outline,
  context: EditionContext,
): Promise<Finding[]> {
  const wanted = 'blocks' in source ? source : outlineOf(source);
  const faults = await faultsOf(bytes, format, wanted, context);
  return faults.map((fault) => findingOf(fault, { name: context.name, format }));
}

async function faultsOf(
  bytes: Uint8Array,
  format: EditionFormat,
  source: Outline,
  { pdf }: EditionContext,
): Promise<Fault[]> {
  try {
    const { outline, faults } = await examine(bytes, format, pdf);
    return outline ? [...compareOutlines(carriedBy(format, source), outline), ...faults] : faults;
  } catch (error) {
    return [unreadable(error)];
  }
}
