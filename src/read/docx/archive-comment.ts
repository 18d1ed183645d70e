/**
 * The archive of the United Nations puts a comment into each file that it hands out, which names the
 * document's symbol and job number between marks. It is nobody's proposal.
 */
import type { WordComment } from './model.ts';

export interface ArchiveNote {
  /** As the archive writes it, "N2607585E". */
  jobNumber?: string;
  symbol?: string;
}

export interface SortedComments {
  archive: ArchiveNote | undefined;
  /** What people wrote. */
  comments: WordComment[];
}

export function sortComments(all: readonly WordComment[]): SortedComments {
  const comments = all.filter(({ text }) => !isArchives(text));
  const entries = all
    .filter(({ text }) => isArchives(text))
    .flatMap(({ text }) => [...text.matchAll(entry)])
    .map(([, name = '', value = '']): [string, string] => [name, value.trim()])
    .filter(([, value]) => value !== '');
  const valueOf = (name: string): string | undefined =>
    entries.find(([key]) => key.startsWith(name))?.[1];
  const [jobNumber, symbol] = [valueOf('JOB NO'), valueOf('DOC SYMBOL')];
  if (comments.length === all.length) return { archive: undefined, comments };
  return {
    archive: {
      ...(jobNumber !== undefined && { jobNumber }),
      ...(symbol !== undefined && { symbol }),
    },
    comments,
  };
}

const entry = /<<ODS ([^<>]+)>>([^<>]*)<<ODS \1>>/g;

/** A comment of marks and nothing else. */
function isArchives(text: string): boolean {
  return text.includes('<<ODS ') && text.replace(entry, '').trim() === '';
}

/** The job number as documents print it, "26-07585 (E)": New York's have no letters before them. */
export function printedJobNumber(jobNumber: string): string {
  const parts = /^([A-Z]+)(\d{2})(\d{5})([A-Z])$/.exec(jobNumber);
  if (!parts) return jobNumber;
  const [, office = '', year, number, language] = parts;
  return `${office === 'N' ? '' : `${office}.`}${year}-${number} (${language})`;
}
