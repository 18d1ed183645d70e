import type { DocumentRecord } from '../../editions/manifest.ts';

/** What a catalogue consists of, in the output folder. */
export const catalogueFiles = {
  page: 'index.html',
  feed: 'opds.json',
  /** For readers that know OPDS 1.2 only; its suffix is no source's. */
  atom: 'opds.atom',
  cover: 'opds-cover.png',
} as const;

/** The cover of a document; nothing where it has no e-book. */
export function coverOf({ editions }: DocumentRecord): string | undefined {
  return editions.find(({ cover }) => cover !== undefined)?.cover;
}

/** A file of the folder as a relative reference (RFC 3986 4.2); no segment can be read as a scheme. */
export function reference(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
