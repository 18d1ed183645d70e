import type { Emblem, Paper } from '../render/options.ts';
import type { LanguageTag } from '../tree/types.ts';
import type { Format } from './formats.ts';

/** What is asked for, the same for every document of a run. Plain data: it crosses to workers. */
export interface EditionRequest {
  formats: readonly Format[];
  /** A shipped template by name, or a folder. */
  template: string;
  paper: Paper;
  links: boolean;
  colophon: boolean;
  /** Warnings withhold the editions too. */
  strict: boolean;
  language?: LanguageTag;
  /** What to do with tracked changes of a Word source; without it they are an error. */
  changes?: 'accept' | 'reject';
  certifiedBy?: string;
  emblem?: Emblem;
  /** SOURCE_DATE_EPOCH, for documents that bear no date: seconds since 1970. */
  sourceDateEpoch?: number;
}

export const defaultRequest = {
  formats: ['pdf', 'epub', 'docx', 'html'],
  template: 'official',
  paper: 'letter',
  links: true,
  colophon: true,
  strict: false,
} as const satisfies EditionRequest;
