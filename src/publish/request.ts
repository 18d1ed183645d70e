import type { Emblem, Paper } from '../render/options.ts';
import type { RuleSettings } from '../diagnostics/index.ts';
import type { LanguageTag } from '../tree/types.ts';
import type { Format } from '../editions/formats.ts';
import { usualLook } from '../editions/names.ts';

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
  /** Editions are read back before they take their places. */
  verify: boolean;
  /** Rules that are not as usual. */
  rules?: RuleSettings;
  language?: LanguageTag;
  /** What to do with tracked changes of a Word or XML source; without it they are an error. */
  changes?: 'accept' | 'reject';
  /** What opens a locked PDF file. */
  password?: string;
  certifiedBy?: string;
  /** What qualifies who certifies, in words or as an address. */
  certifierCredential?: string;
  /** The address of the certifier's report. */
  certifierReport?: string;
  emblem?: Emblem;
  /** SOURCE_DATE_EPOCH, for documents that bear no date: seconds since 1970. */
  sourceDateEpoch?: number;
}

export const defaultRequest = {
  formats: ['pdf', 'epub', 'docx', 'html', 'xml'],
  ...usualLook,
  links: true,
  colophon: true,
  strict: false,
  verify: true,
} as const satisfies EditionRequest;
