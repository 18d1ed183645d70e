/** What a verification found, document by document. */
import type { Format } from '../editions/formats.ts';
import type { Outline } from '../tree/outline.ts';
import type { Finding } from './finding.ts';

export interface VerifiedEdition {
  /** The file, as the folder names it. */
  name: string;
  format: Format;
  findings: Finding[];
  /** Missing when the file could not be read. */
  bytes?: Uint8Array;
}

export interface VerifiedDocument {
  name: string;
  /** The source that the editions were held against, if one was found. */
  source?: string;
  outline?: Outline;
  editions: VerifiedEdition[];
}

export interface VerificationReport {
  documents: VerifiedDocument[];
}

export function findingsOf({ documents }: VerificationReport): Finding[] {
  return documents.flatMap(({ editions }) => editions.flatMap(({ findings }) => findings));
}
