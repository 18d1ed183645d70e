/** What a catalogue consists of, in the output folder. */
export const catalogueFiles = {
  page: 'index.html',
  feed: 'opds.json',
  cover: 'opds-cover.png',
} as const;

/** A file of the folder as a relative reference (RFC 3986 4.2); no segment can be read as a scheme. */
export function reference(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
